package org.saphena.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Case files of marked demo patients. */
public final class SampleCases {
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 20);

    private SampleCases() {}

    /** Both legs, reflux and an earlier ablation, an acrylate allergy. */
    public static CaseFile full() {
        Patient patient =
                new Patient(
                        "000 042",
                        "Demo",
                        "Young-mi",
                        "데모영미",
                        LocalDate.of(1968, 3, 14),
                        Sex.FEMALE,
                        null,
                        null,
                        Language.KO);
        return new CaseFile(
                patient,
                consultation(
                        new Findings<>(
                                true, List.of(Allergen.ACRYLATE_ADHESIVE), List.of(), List.of()),
                        new Findings<>(
                                true, List.of(new Medication("amlodipine")), List.of(), List.of()),
                        Pregnancy.NONE,
                        new Legs(rightLeg(), leftLeg())),
                null);
    }

    /** Nothing but what a case file must have. */
    public static CaseFile bare() {
        Patient patient =
                new Patient(
                        "000 043",
                        null,
                        null,
                        null,
                        LocalDate.of(1990, 1, 2),
                        Sex.FEMALE,
                        null,
                        null,
                        null);
        return new CaseFile(
                patient,
                consultation(Findings.unasked(), Findings.unasked(), null, new Legs(null, null)),
                null);
    }

    private static Consultation consultation(
            Findings<Allergen> allergies,
            Findings<Medication> medications,
            @Nullable Pregnancy pregnancy,
            Legs legs) {
        Findings<Condition> conditions = Findings.unasked();
        Findings<AlarmSymptom> alarm = Findings.unasked();
        return new Consultation(
                VISIT,
                "Demo Clinician",
                pregnancy,
                null,
                null,
                conditions,
                medications,
                allergies,
                alarm,
                Findings.unasked(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                legs);
    }

    private static Leg rightLeg() {
        return leg(
                new Findings<>(
                        true,
                        List.of(Symptom.ACHING, Symptom.HEAVINESS, Symptom.NIGHT_CRAMPS),
                        List.of(),
                        List.of()),
                6,
                new Cramps(
                        new BigDecimal(4),
                        null,
                        List.of(CrampSite.CALF),
                        7,
                        true,
                        true,
                        null,
                        null,
                        new BigDecimal(8),
                        null,
                        null),
                new Ceap(List.of(CeapClass.C2, CeapClass.C3), Aetiology.EP, true),
                new BigDecimal("1.08"),
                List.of(),
                rightScan());
    }

    private static Leg leftLeg() {
        return leg(
                new Findings<>(false, List.of(Symptom.HEAVINESS), List.of(), List.of()),
                2,
                null,
                new Ceap(List.of(CeapClass.C2R), Aetiology.EP, true),
                new BigDecimal("1.05"),
                List.of(
                        new PreviousTreatment(
                                Treatment.EVLA, Target.GSV, PartialDate.parse("2019"), true)),
                leftScan());
    }

    private static Leg leg(
            Findings<Symptom> symptoms,
            Integer pain,
            @Nullable Cramps cramps,
            Ceap ceap,
            BigDecimal abi,
            List<PreviousTreatment> earlier,
            DuplexStudy scan) {
        return new Leg(
                null,
                null,
                symptoms,
                Map.of(),
                null,
                pain,
                cramps,
                new PastEvents(false, List.of(), List.of(), List.of()),
                ceap,
                null,
                null,
                null,
                new Arterial(Pulses.PALPABLE, abi, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                earlier,
                scan);
    }

    private static DuplexStudy rightScan() {
        EnumMap<SegmentId, Segment> found = normal(SegmentId.PER);
        found.put(SegmentId.SFJ, reflux("8.1", "2.4"));
        found.put(SegmentId.GSV_UT, reflux("7.4", "3.2"));
        found.put(SegmentId.GSV_MT, reflux("6.8", "2.9"));
        found.put(SegmentId.GSV_LT, reflux("6.1", "2.4"));
        found.put(SegmentId.GSV_K, reflux("5.6", "1.8"));
        found.put(SegmentId.GSV_UC, reflux("4.3", "1.1"));
        found.put(SegmentId.VAR_MC, reflux("6.0", null));
        return scan(
                found,
                List.of(
                        new Perforator(
                                PerforatorSite.PV_PTM,
                                new BigDecimal("0.7"),
                                new BigDecimal("3.9"),
                                false)));
    }

    private static DuplexStudy leftScan() {
        EnumMap<SegmentId, Segment> found = normal(SegmentId.PASV, SegmentId.PER, SegmentId.GIAC);
        found.put(SegmentId.GSV_UT, state(SegmentState.ABLATED, "2019"));
        found.put(SegmentId.GSV_MT, state(SegmentState.ABLATED, "2019"));
        found.put(SegmentId.GSV_LT, state(SegmentState.ABLATED, "2019"));
        found.put(SegmentId.GSV_UC, state(SegmentState.CHRONIC_THROMBUS, null));
        found.put(SegmentId.AASV, reflux("4.6", "1.2"));
        found.put(SegmentId.VAR_AT, reflux("4.0", null));
        return scan(found, List.of());
    }

    private static EnumMap<SegmentId, Segment> normal(SegmentId... notExamined) {
        EnumMap<SegmentId, Segment> found = new EnumMap<>(SegmentId.class);
        for (SegmentId id : SegmentId.core()) {
            if (!List.of(notExamined).contains(id)) {
                found.put(id, segment(null, Flow.ABSENT, null, null, null));
            }
        }
        return found;
    }

    private static Segment reflux(String mm, @Nullable String seconds) {
        return segment(
                seconds == null ? null : new BigDecimal(seconds),
                seconds == null ? Flow.PRESENT : null,
                new BigDecimal(mm),
                null,
                null);
    }

    private static Segment state(SegmentState state, @Nullable String since) {
        return segment(null, null, null, state, since == null ? null : PartialDate.parse(since));
    }

    private static Segment segment(
            @Nullable BigDecimal seconds,
            @Nullable Flow flow,
            @Nullable BigDecimal mm,
            @Nullable SegmentState state,
            @Nullable PartialDate since) {
        return new Segment(seconds, flow, mm, null, state, null, since, null, null, null, null);
    }

    private static DuplexStudy scan(
            Map<SegmentId, Segment> segments, List<Perforator> perforators) {
        return new DuplexStudy(
                VISIT,
                ScanPosition.STANDING,
                null,
                null,
                null,
                segments,
                Map.of(),
                perforators,
                null,
                "Demo Sonographer",
                null,
                null,
                true,
                true);
    }
}
