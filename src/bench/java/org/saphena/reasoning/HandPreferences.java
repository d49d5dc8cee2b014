package org.saphena.reasoning;

import static org.saphena.clinical.OptionStatus.FIRST_LINE;
import static org.saphena.clinical.OptionStatus.SUITABLE;

import java.util.List;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Treatment;

/** What the patient's preferences do to the options of one trunk, written by hand. */
final class HandPreferences {
    private static final List<Treatment> WITHOUT_NEEDLES =
            List.of(
                    Treatment.CYANOACRYLATE_CLOSURE,
                    Treatment.MECHANOCHEMICAL_ABLATION,
                    Treatment.FOAM_SCLEROTHERAPY,
                    Treatment.POLIDOCANOL_MICROFOAM);

    private HandPreferences() {}

    static void move(HandTrunk trunk, int pressing, OptionStatus[] statuses) {
        if (pressing != Hand.YES) {
            return;
        }
        HandPerson person = trunk.leg.person;
        if (person.wishes(Preference.NO_TUMESCENT_NEEDLES) == Hand.YES) {
            withoutNeedles(statuses);
        }
        if (person.wishes(Preference.NO_STOCKINGS) == Hand.YES) {
            move(statuses, Treatment.CYANOACRYLATE_CLOSURE, SUITABLE, FIRST_LINE);
        }
        if (person.wishes(Preference.CONSERVATIVE) == Hand.YES
                && trunk.leg.skinClass == Hand.NO) {
            for (Treatment treatment : Treatment.values()) {
                move(statuses, treatment, FIRST_LINE, SUITABLE);
            }
        }
    }

    static void withoutNeedles(OptionStatus[] statuses) {
        for (Treatment treatment : WITHOUT_NEEDLES) {
            if (move(statuses, treatment, SUITABLE, FIRST_LINE)) {
                move(statuses, Treatment.EVLA, FIRST_LINE, SUITABLE);
                move(statuses, Treatment.RFA, FIRST_LINE, SUITABLE);
                return;
            }
        }
    }

    static boolean move(
            OptionStatus[] statuses, Treatment treatment, OptionStatus from, OptionStatus to) {
        boolean moves = statuses[treatment.ordinal()] == from;
        if (moves) {
            statuses[treatment.ordinal()] = to;
        }
        return moves;
    }
}
