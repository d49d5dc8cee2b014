package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Legs;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;

/** What must hold of every consultation; counts what it looked at and keeps what it found wrong. */
final class Invariants {
    private static final Map<OptionStatus, Integer> STRENGTH =
            Map.of(
                    OptionStatus.CONTRAINDICATED, 0,
                    OptionStatus.NOT_INDICATED, 0,
                    OptionStatus.UNDETERMINED, 0,
                    OptionStatus.RELATIVE_CONTRAINDICATION, 1,
                    OptionStatus.WITH_CAUTION, 2,
                    OptionStatus.INTERIM, 3,
                    OptionStatus.SUITABLE, 3,
                    OptionStatus.ADJUNCT, 4,
                    OptionStatus.FIRST_LINE, 4);

    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    Map<String, Long> counts() {
        return counts;
    }

    List<String> wrong() {
        return wrong;
    }

    void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    private void expect(boolean holds, long seed, String what) {
        if (!holds && wrong.size() < 40) {
            wrong.add("seed " + seed + ": " + what);
        }
    }

    /** Each option stands once, with a status and a reason. */
    void oneStatusAndAReason(long seed, Judged judged) {
        count("(e) one status and a reason");
        expect(judged.options().size() == judged.listed(), seed, "an option stands twice");
        judged.options()
                .forEach((key, option) ->
                        expect(
                                !option.because().isEmpty() && !option.deciding().text().isBlank(),
                                seed,
                                key + " is " + option.status() + " without a reason"));
    }

    /** What is ruled out is contraindicated, whatever else holds. */
    void nothingForbiddenStands(long seed, Judged judged) {
        count("(a)(g) nothing forbidden stands");
        for (Side side : judged.file().consultation().legs().examined()) {
            if (!judged.isJudged(side)) {
                continue;
            }
            for (Forbidden reason : Forbidden.values()) {
                if (reason.applies(judged.file(), side)) {
                    count("reach: forbidden by " + reason);
                    judged.options()
                            .forEach((key, option) ->
                                    expect(
                                            key.leg() != side
                                                    || !reason.forbids(key.treatment())
                                                    || option.status()
                                                            == OptionStatus.CONTRAINDICATED,
                                            seed,
                                            key + " is " + option.status() + " despite " + reason));
                }
            }
        }
    }

    /** An option of which a rule says contraindicated is contraindicated. */
    void noAbsoluteBesideABetterStatus(long seed, Judged judged) {
        count("(a) no absolute beside a better status");
        judged.options()
                .forEach((key, option) ->
                        expect(
                                option.status() == OptionStatus.CONTRAINDICATED
                                        || Stream.concat(
                                                        option.because().stream().map(Reason::rule),
                                                        option.cautions().stream()
                                                                .map(Caution::rule))
                                                .noneMatch(rule -> judged.forbids(rule, key.treatment())),
                                seed,
                                key
                                        + " is "
                                        + option.status()
                                        + " beside an absolute contraindication"));
    }

    /** A flag that defers holds back the invasive options of its leg, or of both. */
    void deferringFlagsBlock(long seed, Judged judged) {
        count("(f) deferring flags block");
        for (RedFlag flag : judged.answer().redFlags()) {
            count("reach: flag " + flag.code().code());
            judged.options()
                    .forEach((key, option) ->
                            expect(
                                    !holds(flag, key)
                                            || !judged.isJudged(key.leg())
                                            || option.status() == OptionStatus.CONTRAINDICATED,
                                    seed,
                                    key + " is " + option.status() + " under " + flag.code()));
        }
    }

    private static boolean holds(RedFlag flag, OptionKey option) {
        return Judged.isInvasive(option)
                && switch (Judged.defers(flag)) {
                    case NONE -> false;
                    case LEG -> option.leg() == flag.leg();
                    case ALL -> true;
                };
    }

    /** Exchanging the legs exchanges the answer. */
    void exchangingLegsExchangesTheAnswer(long seed, Judged judged) {
        count("(b) exchanged legs");
        Judged crossed = Judged.of(exchanged(judged.file()));
        judged.options()
                .forEach((key, option) -> {
                    Option other =
                            crossed.options()
                                    .get(
                                            new OptionKey(
                                                    other(key.leg()),
                                                    key.treatment(),
                                                    key.target()));
                    expect(
                            other != null
                                    && other.status() == option.status()
                                    && other.confirmFirst().equals(option.confirmFirst())
                                    && rules(other).equals(rules(option)),
                            seed,
                            key + " is another on the other leg");
                });
        expect(
                crossed.options().size() == judged.options().size(),
                seed,
                "the exchanged case lists other options");
    }

    private static List<String> rules(Option option) {
        return option.because().stream().map(Reason::rule).toList();
    }

    static CaseFile exchanged(CaseFile file) {
        Consultation visit = file.consultation();
        return new CaseFile(
                file.patient(),
                new Consultation(
                        visit.date(),
                        visit.clinician(),
                        visit.pregnancy(),
                        visit.breastfeeding(),
                        visit.mobility(),
                        visit.conditions(),
                        visit.medications(),
                        visit.allergies(),
                        visit.alarmSymptoms(),
                        visit.familyHistory(),
                        visit.standingWork(),
                        visit.pregnancies(),
                        visit.vteRisk(),
                        visit.bleedingRisk(),
                        visit.labs(),
                        visit.restlessLegs(),
                        visit.preferences(),
                        new Legs(visit.legs().left(), visit.legs().right())),
                file.record());
    }

    private static Side other(Side side) {
        return side == Side.RIGHT ? Side.LEFT : Side.RIGHT;
    }

    /** What a recorded fact forbids stays forbidden when an unknown one is filled in. */
    void fillingInFreesNothing(long seed, String fact, Judged unknown, Judged known) {
        count("(c) filled in");
        unknown.options()
                .forEach((key, option) -> {
                    Option after = known.options().get(key);
                    if (after != null && isForbiddenByWhatIsRecorded(unknown, option)) {
                        expect(
                                after.status() == OptionStatus.CONTRAINDICATED,
                                seed,
                                key + " becomes " + after.status() + " once " + fact + " is known");
                    }
                });
    }

    private static boolean isForbiddenByWhatIsRecorded(Judged judged, Option option) {
        return option.status() == OptionStatus.CONTRAINDICATED
                && option.because().stream()
                        .filter(reason -> judged.forbids(reason.rule(), option.treatment()))
                        .anyMatch(reason ->
                                reason.inputs().stream().noneMatch(input -> input.value() == null));
    }

    /** Blanking makes no invasive option stronger, or the option names what to confirm. */
    void blankingFavoursNothing(long seed, String fact, Judged known, Judged blank) {
        FactKind kind = FactKind.of(fact, known.file());
        if (kind == FactKind.OTHER) {
            return;
        }
        count("(d) blanked, " + kind);
        MissingCode named = kind == FactKind.SAFETY ? FactKind.code(fact) : null;
        blank.options()
                .forEach((key, after) -> {
                    Option before = known.options().get(key);
                    if (before != null && Judged.isInvasive(key) && FactKind.bears(fact, key)) {
                        expect(
                                strength(after) <= strength(before)
                                        || named != null && after.confirmFirst().contains(named),
                                seed,
                                key
                                        + " goes from "
                                        + before.status()
                                        + " to "
                                        + after.status()
                                        + " without "
                                        + fact
                                        + ", confirmed first: "
                                        + after.confirmFirst());
                    }
                });
    }

    private static int strength(Option option) {
        return STRENGTH.getOrDefault(option.status(), 0);
    }

    /** What the samples reached. */
    void reach(Judged judged) {
        count("reach: legs " + judged.file().consultation().legs().examined().size());
        judged.options()
                .forEach((key, option) ->
                        count(
                                "reach: "
                                        + key.treatment().code()
                                        + "/"
                                        + key.target().code()
                                        + " "
                                        + option.status().code()));
    }
}
