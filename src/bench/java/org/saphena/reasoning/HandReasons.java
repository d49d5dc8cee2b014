package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.MedicationList;
import org.saphena.knowledge.Targets;

/**
 * For every listed option of a case under the default profile its status, the rules behind it, those
 * met besides and what to confirm first, written by hand: each rule is asked once for each leg or
 * trunk. What the engine's statuses and reasons are held against.
 */
final class HandReasons {
    private final Map<Side, OfLeg> legs = new EnumMap<>(Side.class);

    HandReasons(CaseFile file, MedicationList medications) {
        HandPerson person = new HandPerson(file, medications);
        List<HandLeg> asked = new ArrayList<>(2);
        for (Side side : person.legs()) {
            asked.add(new HandLeg(person, side));
        }
        HandFlags flags = new HandFlags(person, asked);
        for (HandLeg leg : asked) {
            legs.put(leg.side, new OfLeg(leg, flags));
        }
        boolean anyProcedure = legs.values().stream().anyMatch(OfLeg::hasOpenProcedure);
        legs.values().forEach(leg -> leg.confirm(anyProcedure));
    }

    /** The answer on a listed option; null where the hand-written rules know none. */
    @Nullable HandAnswer answer(Side side, Treatment treatment, Target target) {
        Map<Treatment, HandAnswer> row = Objects.requireNonNull(legs.get(side)).answers.get(target);
        return row == null ? null : row.get(treatment);
    }

    /** The answers of one leg. */
    private static final class OfLeg {
        private final HandLeg leg;
        private final HandFlags flags;
        private final List<HandRule> common;
        private final List<String> deferring;
        private final Map<Target, Map<Treatment, HandAnswer>> answers = new EnumMap<>(Target.class);

        OfLeg(HandLeg leg, HandFlags flags) {
            this.leg = leg;
            this.flags = flags;
            HandLegRules rules = new HandLegRules(leg);
            this.common = rules.common(flags);
            this.deferring = flags.deferringRules(leg);
            leg.trunks.forEach(this::trunk);
            procedures(rules);
            rest();
            cramps();
            gate();
        }

        private Map<Treatment, HandAnswer> row(Target target) {
            return answers.computeIfAbsent(target, key -> new EnumMap<>(Treatment.class));
        }

        private void trunk(HandTrunk trunk) {
            List<HandRule> met = HandTrunkRules.met(trunk, common);
            HandTrunkStarts starts = new HandTrunkStarts(trunk);
            Map<Treatment, HandAnswer> row = row(Targets.of(trunk.trunk));
            starts.forEach(
                    (treatment, start) ->
                            row.put(
                                    treatment,
                                    new HandAnswer(
                                            treatment,
                                            start,
                                            trunk.indicationRule,
                                            met,
                                            deferring)));
            HandMoves.trunk(trunk, row.values());
        }

        private void put(
                Target target,
                Treatment treatment,
                Hand.FirstFit<OptionStatus> start,
                List<HandRule> met,
                List<String> deferred) {
            row(target).put(treatment, new HandAnswer(treatment, start, null, met, deferred));
        }

        private void procedures(HandLegRules rules) {
            HandProcedureStarts starts = new HandProcedureStarts(leg);
            if (Listing.isListed(Target.TRIBUTARIES, leg.leg)) {
                List<HandRule> met = rules.tributaries(common);
                put(
                        Target.TRIBUTARIES,
                        Treatment.PHLEBECTOMY,
                        starts.phlebectomy(),
                        met,
                        deferring);
                put(
                        Target.TRIBUTARIES,
                        Treatment.FOAM_SCLEROTHERAPY,
                        starts.foam(),
                        met,
                        deferring);
            }
            List<HandRule> met = rules.others(common);
            if (Listing.isListed(Target.PERFORATORS, leg.leg)) {
                put(
                        Target.PERFORATORS,
                        Treatment.PERFORATOR_ABLATION,
                        starts.perforators(),
                        met,
                        deferring);
            }
            put(
                    Target.C1,
                    Treatment.C1_SCLEROTHERAPY,
                    starts.spiderSclerotherapy(),
                    met,
                    deferring);
            OptionStatus first =
                    Objects.requireNonNull(row(Target.C1).get(Treatment.C1_SCLEROTHERAPY)).status;
            put(
                    Target.C1,
                    Treatment.C1_LASER,
                    starts.spiderLaser(first),
                    met,
                    deferring);
        }

        private void put(Target target, Treatment treatment, Hand.FirstFit<OptionStatus> start) {
            put(target, treatment, start, common, List.of());
        }

        private void rest() {
            boolean open = any(OfLeg::isOpen);
            HandCompression compression = new HandCompression(leg, intervention(open));
            put(Target.LEG, Treatment.COMPRESSION_15_20, compression.light());
            put(Target.LEG, Treatment.COMPRESSION_20_30, compression.medium());
            put(Target.LEG, Treatment.COMPRESSION_30_40, compression.strong());
            put(Target.LEG, Treatment.COMPRESSION_ULCER_40, compression.ulcer());
            put(Target.LEG, Treatment.COMPRESSION_REDUCED_SUPERVISED, compression.reduced());
            HandMoves.compression(leg, row(Target.LEG).values());
            HandConservative starts = new HandConservative(leg);
            boolean beside = any(status -> isOpen(status) || status == OptionStatus.ADJUNCT);
            put(Target.LEG, Treatment.LIFESTYLE, starts.lifestyle(beside));
            put(Target.LEG, Treatment.VENOACTIVE_DRUG, starts.venoactiveStart(open));
            put(Target.LEG, Treatment.ULCER_CARE, starts.ulcerCare());
            put(Target.LEG, Treatment.REASSURANCE, starts.reassurance(flags.deferring(leg)));
        }

        private void cramps() {
            HandConservative starts = new HandConservative(leg);
            put(
                    Target.CRAMPS,
                    Treatment.CALF_STRETCHING,
                    starts.stretching(flags.beforeCramps(leg)));
            put(Target.CRAMPS, Treatment.MAGNESIUM, starts.magnesiumStart());
            put(Target.CRAMPS, Treatment.QUININE, starts.quinine());
        }

        private int intervention(boolean open) {
            int mild =
                    leg.group(
                            HandLeg.Group.SYMPTOMATIC, HandLeg.Group.MILD, HandLeg.Group.NONE);
            return Hand.all(
                    Hand.not(leg.person.wishes(Preference.CONSERVATIVE)),
                    Hand.any(
                            Hand.of(anyTrunk(OfLeg::isOpen)),
                            Hand.all(mild, Hand.of(anyOf(Target.TRIBUTARIES, OfLeg::isPossible)))));
        }

        private boolean anyOf(Target target, Predicate<OptionStatus> is) {
            Map<Treatment, HandAnswer> row = answers.get(target);
            return row != null && row.values().stream().anyMatch(each -> is.test(each.status));
        }

        private boolean anyTrunk(Predicate<OptionStatus> is) {
            return leg.trunks.stream().anyMatch(trunk -> anyOf(Targets.of(trunk.trunk), is));
        }

        private boolean any(Predicate<OptionStatus> is) {
            return anyTrunk(is) || anyOf(Target.TRIBUTARIES, is);
        }

        private static boolean isPossible(OptionStatus status) {
            return status == OptionStatus.FIRST_LINE
                    || status == OptionStatus.SUITABLE
                    || status == OptionStatus.WITH_CAUTION;
        }

        private static boolean isOpen(OptionStatus status) {
            return isPossible(status) || status == OptionStatus.UNDETERMINED;
        }

        private void gate() {
            boolean isChild = !leg.person.adult;
            if (isChild || Boolean.FALSE.equals(leg.leg.assessable())) {
                String rule = isChild ? "adults-only" : "leg-not-assessable";
                answers.values().forEach(row -> row.values().forEach(each -> each.gate(rule)));
            }
        }

        boolean hasOpenProcedure() {
            for (Map<Treatment, HandAnswer> row : answers.values()) {
                for (HandAnswer each : row.values()) {
                    if (HandRule.INVASIVE.contains(each.treatment) && !each.isClosed()) {
                        return true;
                    }
                }
            }
            return false;
        }

        void confirm(boolean anyProcedure) {
            HandConfirms confirms = new HandConfirms(leg);
            List<MissingCode> compression = confirms.compression();
            List<MissingCode> invasive = confirms.invasive(compression, anyProcedure);
            List<MissingCode> ablation = confirms.ablation(invasive);
            for (HandTrunk trunk : leg.trunks) {
                List<MissingCode> codes = confirms.trunk(ablation, trunk);
                row(Targets.of(trunk.trunk)).values().forEach(each -> each.confirm(codes));
            }
            confirm(Target.TRIBUTARIES, HandRule.PHLEBECTOMY, invasive);
            confirm(Target.TRIBUTARIES, HandRule.FOAM, ablation);
            confirm(Target.PERFORATORS, HandRule.INVASIVE, invasive);
            confirm(Target.C1, HandRule.INVASIVE, invasive);
            confirm(Target.LEG, HandRule.FULL_COMPRESSION, compression);
        }

        private void confirm(Target target, Set<Treatment> of, List<MissingCode> codes) {
            Map<Treatment, HandAnswer> row = answers.getOrDefault(target, Map.of());
            for (HandAnswer each : row.values()) {
                if (of.contains(each.treatment)) {
                    each.confirm(codes);
                }
            }
        }
    }
}
