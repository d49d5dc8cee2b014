package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.not;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Treatment;

/** Moves the answers of one target by what the patient prefers, with the rule, by hand. */
final class HandMoves {
    private HandMoves() {}

    static void trunk(HandTrunk trunk, Collection<HandAnswer> answers) {
        HandPerson person = trunk.leg.person;
        int pressing = trunk.isIndicated(HandTrunk.Indication.STRONG, HandTrunk.Indication.FAIR);
        if (pressing != Hand.YES) {
            return;
        }
        if (person.wishes(Preference.NO_TUMESCENT_NEEDLES) == Hand.YES) {
            move(answers, "R-OPT-14-NO-NEEDLES", HandPreferences::withoutNeedles);
        }
        if (person.wishes(Preference.NO_STOCKINGS) == Hand.YES) {
            move(answers, "R-OPT-14-NO-STOCKINGS", HandMoves::glueFirst);
        }
        if (all(person.wishes(Preference.CONSERVATIVE), not(trunk.leg.skinClass)) == Hand.YES) {
            move(answers, "R-OPT-14-CONSERVATIVE", HandMoves::noneFirst);
        }
    }

    static void compression(HandLeg leg, Collection<HandAnswer> answers) {
        int lasting = leg.group(HandLeg.Group.C5, HandLeg.Group.C6);
        if (all(leg.person.wishes(Preference.NO_STOCKINGS), not(lasting)) == Hand.YES) {
            move(answers, "R-OPT-14-NO-STOCKINGS-LEG", HandMoves::noCompressionFirst);
        }
    }

    private static void glueFirst(OptionStatus[] statuses) {
        HandPreferences.move(
                statuses,
                Treatment.CYANOACRYLATE_CLOSURE,
                OptionStatus.SUITABLE,
                OptionStatus.FIRST_LINE);
    }

    private static void noneFirst(OptionStatus[] statuses) {
        for (Treatment each : HandRule.TRUNK) {
            HandPreferences.move(
                    statuses, each, OptionStatus.FIRST_LINE, OptionStatus.SUITABLE);
        }
    }

    private static void noCompressionFirst(OptionStatus[] statuses) {
        for (Treatment each : HandRule.COMPRESSION) {
            HandPreferences.move(
                    statuses, each, OptionStatus.FIRST_LINE, OptionStatus.SUITABLE);
        }
    }

    private static void move(
            Collection<HandAnswer> answers, String rule, Consumer<OptionStatus[]> move) {
        @Nullable OptionStatus[] statuses = new OptionStatus[Treatment.values().length];
        answers.forEach(answer -> statuses[answer.treatment.ordinal()] = answer.status);
        move.accept(statuses);
        for (HandAnswer answer : answers) {
            OptionStatus after = statuses[answer.treatment.ordinal()];
            if (after != null && after != answer.status) {
                answer.moved(after, rule);
            }
        }
    }
}
