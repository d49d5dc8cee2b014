package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.knowledge.RedFlagRule;

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

    private void expect(boolean holds, long seed, Supplier<String> what) {
        if (!holds && wrong.size() < 40) {
            wrong.add("seed " + seed + ": " + what.get());
        }
    }

    /** Each option stands once, with a status and a reason. */
    void oneStatusAndAReason(long seed, Judged judged) {
        count("(e) one status and a reason");
        expect(judged.options().size() == judged.listed(), seed, () -> "an option stands twice");
        expect(
                judged.options().keySet().equals(judged.statuses().keySet()),
                seed,
                () -> "other options have a status than are listed");
        judged.options()
                .forEach((key, option) ->
                        expect(
                                !option.judgement().because().isEmpty()
                                        && option.judgement().because().getFirst().status()
                                                == option.status()
                                        && option.status() == judged.statuses().get(key),
                                seed,
                                () ->
                                        key
                                                + " is "
                                                + option.status()
                                                + " without a reason that says so"));
    }

    /** What is ruled out is contraindicated, whatever else holds. */
    void nothingForbiddenStands(long seed, Judged judged) {
        count("(g) nothing forbidden stands");
        for (Side side : judged.file().consultation().legs().examined()) {
            if (!judged.isJudged(side)) {
                continue;
            }
            for (Forbidden reason : Forbidden.values()) {
                if (reason.applies(judged.file(), side)) {
                    count("reach: forbidden by " + reason);
                    judged.statuses()
                            .forEach((key, status) ->
                                    expect(
                                            key.leg() != side
                                                    || !reason.forbids(key.treatment())
                                                    || status == OptionStatus.CONTRAINDICATED,
                                            seed,
                                            () -> key + " is " + status + " despite " + reason));
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
                                                        option.judgement().because().stream()
                                                                .map(Finding::rule),
                                                        option.judgement().remarks().stream()
                                                                .map(Remark::rule))
                                                .noneMatch(rule ->
                                                        judged.forbids(rule, key.treatment())),
                                seed,
                                () ->
                                        key
                                                + " is "
                                                + option.status()
                                                + " beside an absolute contraindication"));
    }

    /** A flag that defers holds back the invasive options of its leg, or of both. */
    void deferringFlagsBlock(long seed, Judged judged) {
        count("(f) deferring flags block");
        for (Raised<RedFlagRule> flag : judged.flags()) {
            count("reach: flag " + flag.rule().code().code());
            judged.statuses()
                    .forEach((key, status) ->
                            expect(
                                    !holds(flag, key)
                                            || !judged.isJudged(key.leg())
                                            || status == OptionStatus.CONTRAINDICATED,
                                    seed,
                                    () -> key + " is " + status + " under " + flag.rule().code()));
        }
    }

    private static boolean holds(Raised<RedFlagRule> flag, OptionKey option) {
        return Judged.isInvasive(option)
                && switch (flag.rule().defers()) {
                    case NONE -> false;
                    case LEG -> option.leg() == flag.leg();
                    case ALL -> true;
                };
    }

    /** Exchanging the legs exchanges the answer. */
    void exchangingLegsExchangesTheAnswer(long seed, Judged judged) {
        count("(b) exchanged legs");
        Judged crossed = Judged.of(Exchanged.legs(judged.file()));
        judged.options()
                .forEach((key, option) -> {
                    JudgedOption other =
                            crossed.options()
                                    .get(
                                            new OptionKey(
                                                    Exchanged.side(key.leg()),
                                                    key.treatment(),
                                                    key.target()));
                    expect(
                            other != null
                                    && other.status() == option.status()
                                    && other.confirmFirst().equals(option.confirmFirst())
                                    && rules(other).equals(rules(option)),
                            seed,
                            () -> key + " is another on the other leg");
                });
        expect(
                crossed.options().size() == judged.options().size(),
                seed,
                () -> "the exchanged case lists other options");
    }

    private static List<String> rules(JudgedOption option) {
        return option.judgement().because().stream().map(Finding::rule).toList();
    }

    /** What a recorded fact forbids stays forbidden when an unknown one is filled in. */
    void fillingInFreesNothing(long seed, String fact, Judged unknown, Judged known) {
        count("(c) filled in");
        unknown.options()
                .forEach((key, option) -> {
                    OptionStatus after = known.statuses().get(key);
                    if (after != null && isForbiddenByWhatIsRecorded(unknown, option, fact)) {
                        expect(
                                after == OptionStatus.CONTRAINDICATED,
                                seed,
                                () -> key + " becomes " + after + " once " + fact + " is known");
                    }
                });
    }

    private static boolean isForbiddenByWhatIsRecorded(
            Judged judged, JudgedOption option, String filled) {
        return option.status() == OptionStatus.CONTRAINDICATED
                && option.judgement().because().stream()
                        .filter(each -> judged.forbids(each.rule(), option.key().treatment()))
                        .filter(each -> !FactKind.mayClear(filled, each.rule()))
                        .anyMatch(each ->
                                each.verdict().tests().stream()
                                        .noneMatch(
                                                test -> test.reading() instanceof Reading.Nothing));
    }

    /** Blanking makes no invasive option stronger, or the option names what to confirm. */
    void blankingFavoursNothing(long seed, String fact, Judged known, Judged blank) {
        FactKind kind = FactKind.of(fact, known.file());
        if (kind == FactKind.OTHER) {
            return;
        }
        count("(d) blanked, " + kind);
        MissingCode named = FactKind.code(fact);
        blank.statuses()
                .forEach((key, after) -> {
                    OptionStatus before = known.statuses().get(key);
                    if (before != null
                            && Judged.isInvasive(key)
                            && FactKind.bears(fact, key, known.file())
                            && strength(after) > strength(before)) {
                        List<MissingCode> confirmed =
                                Objects.requireNonNull(blank.options().get(key)).confirmFirst();
                        expect(
                                named != null && confirmed.contains(named),
                                seed,
                                () ->
                                        key
                                                + " goes from "
                                                + before
                                                + " to "
                                                + after
                                                + " without "
                                                + fact
                                                + ", confirmed first: "
                                                + confirmed);
                    }
                });
    }

    private static int strength(OptionStatus status) {
        return STRENGTH.getOrDefault(status, 0);
    }
}
