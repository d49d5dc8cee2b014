package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.MedicationList;
import org.saphena.knowledge.Targets;

/**
 * The statuses of all options of a case under the default profile, written by hand: every gate, red
 * flag, start status, hold and preference of the knowledge base that bears on a status, with the
 * thresholds in place and straight from the records. What the engine is held against.
 */
final class HandStatuses {
    private final Map<Side, Map<Target, @Nullable OptionStatus[]>> legs =
            new EnumMap<>(Side.class);

    HandStatuses(CaseFile file, MedicationList medications) {
        HandPerson person = new HandPerson(file, medications);
        List<HandLeg> asked = new ArrayList<>(2);
        for (Side side : person.legs()) {
            asked.add(new HandLeg(person, side));
        }
        HandFlags flags = new HandFlags(person, asked);
        for (HandLeg leg : asked) {
            legs.put(leg.side, ofLeg(leg, flags));
        }
    }

    /** The status of a listed option; null where the hand-written rules know none. */
    @Nullable OptionStatus status(Side side, Treatment treatment, Target target) {
        return row(Objects.requireNonNull(legs.get(side)), target)[treatment.ordinal()];
    }

    private static Map<Target, @Nullable OptionStatus[]> ofLeg(HandLeg leg, HandFlags flags) {
        Map<Target, @Nullable OptionStatus[]> statuses = new EnumMap<>(Target.class);
        HandHolds holds = new HandHolds(leg);
        OptionStatus aboveSpiders = holds.aboveSpiders();
        int deferring = flags.deferring(leg);
        for (HandTrunk trunk : leg.trunks) {
            statuses.put(
                    Targets.of(trunk.trunk),
                    new HandTrunkOptions(trunk, holds, aboveSpiders).statuses(deferring));
        }
        HandProcedures procedures = new HandProcedures(leg, holds, aboveSpiders, deferring);
        OptionStatus[] tributaries = newRow(statuses, Target.TRIBUTARIES);
        tributaries[Treatment.PHLEBECTOMY.ordinal()] = procedures.phlebectomy();
        tributaries[Treatment.FOAM_SCLEROTHERAPY.ordinal()] = procedures.foam();
        newRow(statuses, Target.PERFORATORS)[Treatment.PERFORATOR_ABLATION.ordinal()] =
                procedures.perforators();
        OptionStatus[] spiders = newRow(statuses, Target.C1);
        OptionStatus sclerotherapy = procedures.spiderSclerotherapy();
        spiders[Treatment.C1_SCLEROTHERAPY.ordinal()] = sclerotherapy;
        spiders[Treatment.C1_LASER.ordinal()] = procedures.spiderLaser(sclerotherapy);
        new HandRest(leg, flags, statuses).put(newRow(statuses, Target.LEG));
        cramps(leg, flags, newRow(statuses, Target.CRAMPS));
        if (!leg.person.adult || Boolean.FALSE.equals(leg.leg.assessable())) {
            statuses.values().forEach(each -> Arrays.fill(each, OptionStatus.UNDETERMINED));
        }
        return statuses;
    }

    private static @Nullable OptionStatus[] row(
            Map<Target, @Nullable OptionStatus[]> statuses, Target target) {
        return Objects.requireNonNull(statuses.get(target));
    }

    private static OptionStatus[] newRow(
            Map<Target, @Nullable OptionStatus[]> statuses, Target target) {
        OptionStatus[] row = new OptionStatus[Treatment.values().length];
        statuses.put(target, row);
        return row;
    }

    private static void cramps(HandLeg leg, HandFlags flags, OptionStatus[] statuses) {
        HandConservative conservative = new HandConservative(leg);
        statuses[Treatment.CALF_STRETCHING.ordinal()] =
                Hand.status(conservative.stretching(flags.beforeCramps(leg)));
        statuses[Treatment.MAGNESIUM.ordinal()] = conservative.magnesium();
        statuses[Treatment.QUININE.ordinal()] = OptionStatus.NOT_INDICATED;
    }

    /** What stands for the leg as a whole, and looks at its procedures. */
    private record HandRest(
            HandLeg leg, HandFlags flags, Map<Target, @Nullable OptionStatus[]> statuses) {
        void put(OptionStatus[] row) {
            boolean open = anyTrunk(HandRest::isOpen) || anyTributary(HandRest::isOpen);
            boolean openOrBeside =
                    anyTrunk(HandRest::isOpenOrBeside) || anyTributary(HandRest::isOpenOrBeside);
            new HandCompression(leg, intervention()).put(row, flags);
            HandConservative conservative = new HandConservative(leg);
            row[Treatment.LIFESTYLE.ordinal()] =
                    Hand.status(conservative.lifestyle(openOrBeside));
            row[Treatment.VENOACTIVE_DRUG.ordinal()] = conservative.venoactive(open);
            row[Treatment.ULCER_CARE.ordinal()] = Hand.status(conservative.ulcerCare());
            row[Treatment.REASSURANCE.ordinal()] =
                    Hand.status(conservative.reassurance(flags.deferring(leg)));
        }

        /** Whether an intervention is open. */
        private int intervention() {
            int mild =
                    leg.group(
                            HandLeg.Group.SYMPTOMATIC, HandLeg.Group.MILD, HandLeg.Group.NONE);
            return Hand.all(
                    Hand.not(leg.person.wishes(Preference.CONSERVATIVE)),
                    Hand.any(
                            Hand.of(anyTrunk(HandRest::isOpen)),
                            Hand.all(mild, Hand.of(anyTributary(HandRest::isPossible)))));
        }

        private boolean anyTributary(Predicate<@Nullable OptionStatus> is) {
            @Nullable OptionStatus[] tributaries = row(statuses, Target.TRIBUTARIES);
            return Listing.isListed(Target.TRIBUTARIES, leg.leg)
                    && (is.test(tributaries[Treatment.PHLEBECTOMY.ordinal()])
                            || is.test(tributaries[Treatment.FOAM_SCLEROTHERAPY.ordinal()]));
        }

        private boolean anyTrunk(Predicate<@Nullable OptionStatus> is) {
            for (HandTrunk trunk : leg.trunks) {
                for (OptionStatus status : row(statuses, Targets.of(trunk.trunk))) {
                    if (is.test(status)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isPossible(@Nullable OptionStatus status) {
            return status == OptionStatus.FIRST_LINE
                    || status == OptionStatus.SUITABLE
                    || status == OptionStatus.WITH_CAUTION;
        }

        private static boolean isOpen(@Nullable OptionStatus status) {
            return isPossible(status) || status == OptionStatus.UNDETERMINED;
        }

        private static boolean isOpenOrBeside(@Nullable OptionStatus status) {
            return isOpen(status) || status == OptionStatus.ADJUNCT;
        }
    }
}
