package org.saphena.reasoning;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/** The rules that an answer names, each with the places where it does. */
public final class FiredRules {
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    private FiredRules() {}

    /**
     * Rule ids with their places: {@code right/rfa/gsv} for an option, {@code left} for a leg,
     * {@code person} for the patient.
     */
    public static Map<String, Set<String>> in(Assessment answer) {
        FiredRules fired = new FiredRules();
        answer.legs().forEach(fired::addLeg);
        answer.redFlags().forEach(flag -> fired.add(flag.rule(), place(flag.leg())));
        answer.actions().forEach(action -> fired.add(action.code().code(), place(action.leg())));
        answer.missing()
                .forEach(missing ->
                        fired.add(
                                "R-MD-" + missing.code().code().toUpperCase(Locale.ROOT),
                                place(missing.leg())));
        answer.notes().forEach(note -> fired.add(note.code(), place(note.leg())));
        answer.followUp().forEach(later -> fired.add("follow-up-" + later.what(), place(null)));
        if (answer.cramps() != null) {
            answer.cramps().differential().forEach(fired::addCause);
        }
        return fired.places;
    }

    private void addLeg(Side side, LegAssessment leg) {
        for (Option option : leg.options()) {
            String place =
                    side.code() + "/" + option.treatment().code() + "/" + option.target().code();
            option.because().forEach(reason -> add(reason.rule(), place));
            option.cautions().forEach(caution -> add(caution.rule(), place));
        }
    }

    private void addCause(Cause cause) {
        boolean speaks =
                !cause.supporting().isEmpty()
                        || !cause.against().isEmpty()
                        || !cause.missing().isEmpty();
        if (speaks) {
            add("cramps-" + cause.cause(), place(null));
        }
    }

    private static String place(@Nullable Side leg) {
        return leg == null ? "person" : leg.code();
    }

    private void add(String rule, String place) {
        places.computeIfAbsent(rule, id -> new LinkedHashSet<>()).add(place);
    }
}
