package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Treatment;

/**
 * What the clinical facts rule out without exception, written down a second time and by hand, so
 * that the engine is held against something else than its own knowledge base.
 */
enum Forbidden {
    PREGNANCY(Group.INVASIVE, (file, leg) -> visit(file).pregnancy() == Pregnancy.PREGNANT),
    DVT_OF_EITHER_LEG(
            Group.INVASIVE,
            (file, leg) ->
                    legs(file).anyMatch(each -> deepVeins(each) == DeepVeins.ACUTE_THROMBOSIS)),
    SEPSIS(Group.ABOVE_LASER, (file, leg) -> has(file, Condition.SEPSIS)),
    ILLNESS(
            Group.INVASIVE,
            (file, leg) -> has(file, Condition.COAGULOPATHY, Condition.ACUTE_SEVERE_ILLNESS)),
    MALFORMATION(Group.ABOVE_LASER, (file, leg) -> has(file, Condition.VASCULAR_MALFORMATION)),
    ARTERIES(Group.INVASIVE, (file, leg) -> isIschaemic(leg)),
    ARTERIES_COMPRESSION(Group.COMPRESSION, (file, leg) -> isIschaemic(leg)),
    STRONG_COMPRESSION_UNDER_080(
            Group.STRONG_COMPRESSION, (file, leg) -> under(arterial(leg).abi(), "0.80")),
    INFECTION_OF_THE_LEG(
            Group.INVASIVE,
            (file, leg) ->
                    leg.symptoms().present().contains(Symptom.CELLULITIS)
                            || leg.ulcer() != null && Boolean.TRUE.equals(leg.ulcer().infected())),
    BLEEDING(
            Group.INVASIVE,
            (file, leg) -> leg.symptoms().present().contains(Symptom.BLEEDING_VARIX)),
    DEEP_CLOT_AFTER_ABLATION(
            Group.INVASIVE,
            (file, leg) ->
                    legs(file)
                            .anyMatch(each ->
                                    each.recentProcedure() != null
                                            && atLeast(
                                                    each.recentProcedure().deepVeinLumenPercent(),
                                                    "50"))),
    CLOT_NEAR_THE_JUNCTION(
            Group.INVASIVE,
            (file, leg) ->
                    legs(file)
                            .anyMatch(each ->
                                    each.superficialVeinThrombosis() != null
                                            && atMost(
                                                    each.superficialVeinThrombosis()
                                                            .distanceToJunctionCm(),
                                                    "3.0"))),
    NOT_WALKING(Group.SCLEROSANTS, (file, leg) -> isImmobile(file)),
    GLUE_ALLERGY(
            Group.GLUE,
            (file, leg) -> allergic(file, Allergen.CYANOACRYLATE, Allergen.ACRYLATE_ADHESIVE)),
    MIGRATING_PHLEBITIS(Group.GLUE, (file, leg) -> has(file, Condition.THROMBOPHLEBITIS_MIGRANS)),
    POLIDOCANOL(Group.MICROFOAM, (file, leg) -> allergic(file, Allergen.POLIDOCANOL)),
    BOTH_SCLEROSANTS(
            Group.ANY_SCLEROSANT,
            (file, leg) ->
                    allergic(file, Allergen.POLIDOCANOL)
                            && allergic(file, Allergen.SODIUM_TETRADECYL_SULFATE)),
    SYMPTOMATIC_SHUNT(
            Group.FOAMS,
            (file, leg) ->
                    has(file, Condition.RIGHT_TO_LEFT_SHUNT)
                            && has(
                                    file,
                                    Condition.STROKE_OR_TIA,
                                    Condition.NEURO_EVENT_AFTER_FOAM,
                                    Condition.MIGRAINE_WITH_AURA)),
    NYHA_4_SURGERY(Group.SURGERY, (file, leg) -> has(file, Condition.HEART_FAILURE_NYHA_4)),
    COMPRESSION(
            Group.COMPRESSION,
            (file, leg) ->
                    has(
                                    file,
                                    Condition.HEART_FAILURE_NYHA_4,
                                    Condition.NEUROPATHY_LOSS_OF_FEELING,
                                    Condition.BYPASS_GRAFT_EPIFASCIAL)
                            || allergic(file, Allergen.COMPRESSION_MATERIAL)),
    KIDNEYS(
            Group.MAGNESIUM,
            (file, leg) -> has(file, Condition.DIALYSIS) || under(egfr(file), "30"));

    private final Set<Treatment> treatments;
    private final BiPredicate<CaseFile, Leg> applies;

    Forbidden(Set<Treatment> treatments, BiPredicate<CaseFile, Leg> applies) {
        this.treatments = treatments;
        this.applies = applies;
    }

    boolean forbids(Treatment treatment) {
        return treatments.contains(treatment);
    }

    boolean applies(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg != null && applies.test(file, leg);
    }

    private static Consultation visit(CaseFile file) {
        return file.consultation();
    }

    private static Stream<Leg> legs(CaseFile file) {
        return Stream.of(visit(file).legs().right(), visit(file).legs().left())
                .filter(Objects::nonNull);
    }

    private static boolean has(CaseFile file, Condition... any) {
        return List.of(any).stream().anyMatch(visit(file).conditions().present()::contains);
    }

    private static boolean allergic(CaseFile file, Allergen... any) {
        return List.of(any).stream().anyMatch(visit(file).allergies().present()::contains);
    }

    private static @Nullable BigDecimal egfr(CaseFile file) {
        Labs labs = visit(file).labs();
        return labs == null ? null : labs.egfr();
    }

    private static boolean isImmobile(CaseFile file) {
        Mobility mobility = visit(file).mobility();
        return mobility == Mobility.CHAIR_BOUND || mobility == Mobility.BED_BOUND;
    }

    private static @Nullable DeepVeins deepVeins(Leg leg) {
        DuplexStudy duplex = leg.duplex();
        return duplex == null ? null : duplex.deepVeins();
    }

    private static Arterial arterial(Leg leg) {
        return leg.arterial() == null
                ? new Arterial(null, null, null, null, null, null)
                : leg.arterial();
    }

    private static boolean isIschaemic(Leg leg) {
        Arterial arterial = arterial(leg);
        return under(arterial.abi(), "0.60")
                || under(arterial.anklePressureMmHg(), "60")
                || under(arterial.toePressureMmHg(), "30");
    }

    private static boolean under(@Nullable BigDecimal value, String bound) {
        return value != null && value.compareTo(new BigDecimal(bound)) < 0;
    }

    private static boolean atMost(@Nullable BigDecimal value, String bound) {
        return value != null && value.compareTo(new BigDecimal(bound)) <= 0;
    }

    private static boolean atLeast(@Nullable BigDecimal value, String bound) {
        return value != null && value.compareTo(new BigDecimal(bound)) >= 0;
    }

    /** Treatments that are ruled out together. */
    private static final class Group {
        static final Set<Treatment> FOAMS =
                EnumSet.of(Treatment.FOAM_SCLEROTHERAPY, Treatment.POLIDOCANOL_MICROFOAM);
        static final Set<Treatment> SCLEROSANTS = with(FOAMS, Treatment.C1_SCLEROTHERAPY);
        static final Set<Treatment> ANY_SCLEROSANT =
                with(SCLEROSANTS, Treatment.MECHANOCHEMICAL_ABLATION);
        static final Set<Treatment> GLUE = EnumSet.of(Treatment.CYANOACRYLATE_CLOSURE);
        static final Set<Treatment> MICROFOAM = EnumSet.of(Treatment.POLIDOCANOL_MICROFOAM);
        static final Set<Treatment> SURGERY = EnumSet.of(Treatment.HIGH_LIGATION_STRIPPING);
        static final Set<Treatment> MAGNESIUM = EnumSet.of(Treatment.MAGNESIUM);
        static final Set<Treatment> ABOVE_LASER =
                EnumSet.range(Treatment.EVLA, Treatment.C1_SCLEROTHERAPY);
        static final Set<Treatment> INVASIVE = with(ABOVE_LASER, Treatment.C1_LASER);
        static final Set<Treatment> STRONG_COMPRESSION =
                EnumSet.of(Treatment.COMPRESSION_30_40, Treatment.COMPRESSION_ULCER_40);
        static final Set<Treatment> COMPRESSION =
                with(
                        STRONG_COMPRESSION,
                        Treatment.COMPRESSION_15_20,
                        Treatment.COMPRESSION_20_30,
                        Treatment.COMPRESSION_REDUCED_SUPERVISED);

        private static Set<Treatment> with(Set<Treatment> some, Treatment... others) {
            Set<Treatment> all = EnumSet.copyOf(some);
            all.addAll(List.of(others));
            return all;
        }
    }
}
