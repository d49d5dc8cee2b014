package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Side;
import org.saphena.reasoning.AnswerChange.Kind;

/** Holds two answers to one case against each other, such as before and after a new version. */
public final class AnswerComparison {
    private final List<AnswerChange> changes = new ArrayList<>();

    private AnswerComparison() {}

    /** Every difference, the gravest kind first; empty when the answers say the same. */
    public static List<AnswerChange> between(Assessment before, Assessment after) {
        AnswerComparison comparison = new AnswerComparison();
        comparison.compareOptions(options(before), options(after));
        comparison.compareRest(before, after);
        comparison.changes.sort(Comparator.comparing(AnswerChange::kind));
        return List.copyOf(comparison.changes);
    }

    private static Map<String, Option> options(Assessment answer) {
        Map<String, Option> options = new LinkedHashMap<>();
        answer.legs()
                .forEach((side, leg) ->
                        leg.options()
                                .forEach(option ->
                                        options.put(
                                                side.code()
                                                        + "/"
                                                        + option.treatment().code()
                                                        + "/"
                                                        + option.target().code(),
                                                option)));
        return options;
    }

    private void compareOptions(Map<String, Option> before, Map<String, Option> after) {
        Set<String> places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            Option old = before.get(place);
            Option now = after.get(place);
            if (old == null || now == null) {
                change(
                        Kind.STATUS,
                        place,
                        old == null ? "" : old.status().code(),
                        now == null ? "" : now.status().code());
            } else {
                compare(place, old, now);
            }
        }
    }

    private void compare(String place, Option old, Option now) {
        change(Kind.STATUS, place, old.status().code(), now.status().code());
        change(Kind.REASON, place, old.deciding().rule(), now.deciding().rule());
        sets(Kind.CAUTION, place, old.cautions(), now.cautions(), Caution::rule);
        sets(Kind.CONFIRM_FIRST, place, old.confirmFirst(), now.confirmFirst(), MissingCode::code);
        boolean sameRules = rules(old).equals(rules(now));
        if (sameRules && !texts(old).equals(texts(now))) {
            changes.add(
                    new AnswerChange(
                            Kind.WORDING, place, old.deciding().rule(), now.deciding().rule()));
        }
    }

    private static List<String> rules(Option option) {
        return option.because().stream().map(Reason::rule).toList();
    }

    private static List<Object> texts(Option option) {
        return option.because().stream()
                .<Object>map(reason -> List.of(reason.text(), reason.citations()))
                .toList();
    }

    private void compareRest(Assessment old, Assessment now) {
        sets(
                Kind.RED_FLAG,
                "",
                old.redFlags(),
                now.redFlags(),
                flag -> at(flag.leg(), flag.code().code() + " " + flag.urgency().code()));
        sets(
                Kind.ACTION,
                "",
                old.actions(),
                now.actions(),
                action -> at(action.leg(), action.code().code() + " " + action.urgency().code()));
        sets(Kind.MISSING, "", old.missing(), now.missing(), AnswerComparison::missing);
        sets(Kind.NOTE, "", old.notes(), now.notes(), note -> at(note.leg(), note.code()));
        sets(
                Kind.FOLLOW_UP,
                "",
                old.followUp(),
                now.followUp(),
                later -> at(null, later.what() + " " + later.after()));
        change(Kind.CRAMPS, "person", contribution(old.cramps()), contribution(now.cramps()));
        sets(Kind.CRAMPS, "", causes(old.cramps()), causes(now.cramps()), line -> line);
        old.legs()
                .forEach((side, leg) -> {
                    LegAssessment other = now.legs().get(side);
                    change(
                            Kind.READING,
                            side.code(),
                            reading(leg),
                            other == null ? "" : reading(other));
                });
    }

    private static String missing(Missing missing) {
        String code = missing.code().code();
        return at(
                missing.leg(),
                missing.target() == null ? code : code + " " + missing.target().code());
    }

    private static String contribution(@Nullable CrampAnswer cramps) {
        return cramps == null ? "" : cramps.venousContribution().code();
    }

    private static List<String> causes(@Nullable CrampAnswer cramps) {
        return cramps == null
                ? List.of()
                : cramps.differential().stream()
                        .map(cause ->
                                at(
                                        null,
                                        String.format(
                                                "%s %d/%d/%d",
                                                cause.cause(),
                                                cause.supporting().size(),
                                                cause.against().size(),
                                                cause.missing().size())))
                        .toList();
    }

    /** What was read out of the scan. */
    private static String reading(LegAssessment leg) {
        String trunks =
                leg.trunks().stream()
                        .map(trunk -> trunk.trunk() + " " + trunk.pattern())
                        .collect(Collectors.joining(", "));
        return (leg.ceap() == null ? "" : leg.ceap().full() + "; ")
                + trunks
                + "; "
                + leg.refluxing()
                + leg.borderline()
                + leg.incompetentPerforators();
    }

    private static String at(@Nullable Side leg, String what) {
        return (leg == null ? "person" : leg.code()) + ":" + what;
    }

    private <T> void sets(
            Kind kind, String place, List<T> old, List<T> now, Function<T, String> name) {
        Set<String> before = old.stream().map(name).collect(Collectors.toSet());
        Set<String> after = now.stream().map(name).collect(Collectors.toSet());
        old.stream()
                .map(name)
                .distinct()
                .filter(each -> !after.contains(each))
                .forEach(gone -> changes.add(change(kind, place, gone, false)));
        now.stream()
                .map(name)
                .distinct()
                .filter(each -> !before.contains(each))
                .forEach(fresh -> changes.add(change(kind, place, fresh, true)));
    }

    private static AnswerChange change(Kind kind, String place, String what, boolean fresh) {
        int colon = what.indexOf(':');
        String where = place.isEmpty() ? what.substring(0, colon) : place;
        String name = place.isEmpty() ? what.substring(colon + 1) : what;
        return fresh
                ? new AnswerChange(kind, where, "", name)
                : new AnswerChange(kind, where, name, "");
    }

    private void change(Kind kind, String place, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new AnswerChange(kind, place, before, after));
        }
    }
}
