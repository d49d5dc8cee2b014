package org.saphena.reasoning;

import static org.saphena.reasoning.Hand.all;
import static org.saphena.reasoning.Hand.any;
import static org.saphena.reasoning.Hand.has;
import static org.saphena.reasoning.Hand.in;
import static org.saphena.reasoning.Hand.less;
import static org.saphena.reasoning.Hand.more;
import static org.saphena.reasoning.Hand.not;
import static org.saphena.reasoning.Hand.of;
import static org.saphena.reasoning.Hand.sure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.knowledge.MedicationList;

/** What the rules ask about the person, written by hand. */
final class HandPerson {
    private static final BigDecimal RENAL_FAILURE = new BigDecimal("30");
    private static final BigDecimal LOW_MAGNESIUM = new BigDecimal("0.70");
    private static final BigDecimal DANGEROUS_MAGNESIUM = new BigDecimal("0.5");
    private static final BigDecimal LOW_POTASSIUM = new BigDecimal("3.0");
    private static final BigDecimal HIGH_POTASSIUM = new BigDecimal("6.0");
    private static final BigDecimal LOW_CALCIUM = new BigDecimal("1.9");
    private static final BigDecimal LOW_SODIUM = new BigDecimal("125");
    private static final int ADULT = 18;

    final CaseFile file;
    final boolean adult;
    final int pregnant;
    final int postpartum;
    final int breastfeeding;
    final int restless;
    final int immobile;
    final int renalFailure;
    final int egfrUnknown;
    final int magnesiumLow;
    final int vteProne;
    final int anticoagulant;
    private final Consultation visit;
    private final Findings<Condition> conditions;
    private final boolean earlierDvt;
    private final Set<DrugClass> drugs;
    private final Set<DrugClass> unsureDrugs;
    private final Set<DrugClass> absentDrugs;

    HandPerson(CaseFile file, MedicationList medications) {
        this.file = file;
        this.visit = file.consultation();
        this.conditions = visit.conditions();
        this.earlierDvt = hadDvt(visit.legs().right()) || hadDvt(visit.legs().left());
        this.drugs = classes(visit.medications().present(), medications);
        this.unsureDrugs = classes(visit.medications().unsure(), medications);
        this.absentDrugs = classes(visit.medications().absent(), medications);
        this.adult = file.age() >= ADULT;
        Pregnancy pregnancy = pregnancy();
        this.pregnant = in(pregnancy, Pregnancy.PREGNANT);
        this.postpartum = in(pregnancy, Pregnancy.POSTPARTUM);
        this.breastfeeding = of(visit.breastfeeding());
        this.restless = restless(visit.restlessLegs());
        this.immobile = in(visit.mobility(), Mobility.CHAIR_BOUND, Mobility.BED_BOUND);
        Labs labs = visit.labs();
        BigDecimal egfr = labs == null ? null : labs.egfr();
        this.renalFailure =
                sure(any(less(egfr, RENAL_FAILURE), condition(Condition.DIALYSIS)));
        this.egfrUnknown = of(egfr == null);
        this.magnesiumLow = less(labs == null ? null : labs.magnesium(), LOW_MAGNESIUM);
        this.vteProne =
                any(
                        condition(
                                Condition.THROMBOPHILIA,
                                Condition.PREVIOUS_DVT,
                                Condition.PREVIOUS_PE),
                        in(visit.vteRisk(), RiskLevel.HIGH));
        this.anticoagulant = drug(DrugClass.ORAL_ANTICOAGULANT);
    }

    private static boolean hadDvt(@Nullable Leg leg) {
        return leg != null && leg.pastEvents().answer(PastEventKind.DVT) == Answer.YES;
    }

    private static Set<DrugClass> classes(List<Medication> recorded, MedicationList known) {
        Set<DrugClass> classes = EnumSet.noneOf(DrugClass.class);
        for (Medication each : recorded) {
            classes.addAll(known.classesOf(each.name()).orElse(Set.of(DrugClass.OTHER)));
        }
        return classes;
    }

    private @Nullable Pregnancy pregnancy() {
        Pregnancy recorded = visit.pregnancy();
        boolean isOpen = recorded == null || recorded == Pregnancy.UNKNOWN;
        if (isOpen) {
            return file.patient().sex() == Sex.MALE ? Pregnancy.NONE : null;
        }
        return recorded;
    }

    private static int restless(@Nullable RestlessLegs legs) {
        return legs == null
                ? Hand.OPEN
                : all(
                        of(legs.urgeToMove()),
                        of(legs.worseAtRest()),
                        of(legs.relievedByMovement()),
                        of(legs.worseInEvening()));
    }

    int condition(Condition... among) {
        if (earlierDvt && List.of(among).contains(Condition.PREVIOUS_DVT)) {
            return Hand.YES;
        }
        return has(conditions, among);
    }

    int drug(DrugClass... among) {
        int result = Hand.NO;
        for (DrugClass each : among) {
            result = Math.max(result, drug(each));
        }
        return result;
    }

    private int drug(DrugClass each) {
        if (drugs.contains(each)) {
            return Hand.YES;
        }
        boolean isAbsent = visit.medications().reviewed() || absentDrugs.contains(each);
        return isAbsent && !unsureDrugs.contains(each) ? Hand.NO : Hand.OPEN;
    }

    int allergy(Allergen... among) {
        return has(visit.allergies(), among);
    }

    int alarm(AlarmSymptom... among) {
        return has(visit.alarmSymptoms(), among);
    }

    int wishes(Preference preference) {
        return of(visit.preferences().contains(preference));
    }

    int age(int atLeast, int below) {
        int age = file.age();
        return of(age >= atLeast && age < below);
    }

    int rhabdomyolysis() {
        int medicine = drug(DrugClass.STATIN, DrugClass.FIBRATE, DrugClass.MACROLIDE);
        int myalgia = alarm(AlarmSymptom.SEVERE_MYALGIA);
        int weakness = alarm(AlarmSymptom.PROGRESSIVE_WEAKNESS);
        return sure(
                any(
                        all(alarm(AlarmSymptom.DARK_URINE), any(myalgia, weakness, medicine)),
                        all(myalgia, medicine)));
    }

    int electrolyte(int crampsInAnyLeg) {
        Labs labs = visit.labs();
        int blood =
                labs == null
                        ? Hand.OPEN
                        : any(
                                less(labs.potassium(), LOW_POTASSIUM),
                                more(labs.potassium(), HIGH_POTASSIUM),
                                less(labs.magnesium(), DANGEROUS_MAGNESIUM),
                                less(labs.adjustedCalcium(), LOW_CALCIUM),
                                less(labs.sodium(), LOW_SODIUM));
        int nerves = alarm(AlarmSymptom.PALPITATIONS, AlarmSymptom.CONFUSION);
        return sure(any(alarm(AlarmSymptom.TETANY), all(nerves, crampsInAnyLeg), blood));
    }

    /** Not after {@code other}. */
    static int but(int part, int other) {
        return all(part, not(other));
    }

    List<Side> legs() {
        List<Side> legs = new ArrayList<>(2);
        if (visit.legs().right() != null) {
            legs.add(Side.RIGHT);
        }
        if (visit.legs().left() != null) {
            legs.add(Side.LEFT);
        }
        return legs;
    }
}
