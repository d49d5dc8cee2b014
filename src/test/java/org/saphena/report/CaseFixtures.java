package org.saphena.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.BetterWith;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.FamilyHistory;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Girth;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PastEvents;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.Records;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.SymptomPattern;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;
import org.saphena.clinical.TrunkShape;
import org.saphena.clinical.Ulcer;
import org.saphena.clinical.Vcss;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.WorseWith;

/** Invented consultations for the tests of the report. */
final class CaseFixtures {
    static final LocalDate VISIT = LocalDate.of(2026, 3, 14);

    private CaseFixtures() {}

    static Patient patient(@Nullable String family, @Nullable String given, @Nullable String own) {
        return new Patient(
                "C-0001",
                family,
                given,
                own,
                LocalDate.of(1981, 2, 11),
                Sex.FEMALE,
                new BigDecimal("164"),
                new BigDecimal("65"),
                Language.KO);
    }

    static Patient kim() {
        return patient("Kim", "Haneul", "김하늘");
    }

    static Consultation consultation(Legs legs) {
        return new Consultation(
                VISIT,
                "Demo Clinician",
                Pregnancy.NONE,
                false,
                Mobility.INDEPENDENT,
                new Findings<>(true, List.of(), List.of(), List.of()),
                new Findings<>(true, List.of(new Medication("amlodipine")), List.of(), List.of()),
                new Findings<>(true, List.of(Allergen.ACRYLATE_ADHESIVE), List.of(), List.of()),
                new Findings<>(true, List.of(), List.of(), List.of()),
                new Findings<>(true, List.of(FamilyHistory.VARICOSE_VEINS), List.of(), List.of()),
                true,
                2,
                RiskLevel.LOW,
                null,
                labs(),
                new RestlessLegs(false, null, null, null),
                List.of(Preference.NO_IMPLANT),
                legs);
    }

    static Consultation unasked(Legs legs) {
        return new Consultation(
                VISIT,
                null,
                null,
                null,
                null,
                Findings.unasked(),
                Findings.unasked(),
                Findings.unasked(),
                Findings.unasked(),
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

    private static Labs labs() {
        return new Labs(
                LocalDate.of(2026, 3, 1),
                n("140"),
                n("4.2"),
                n("0.86"),
                n("2.33"),
                null,
                n("84"),
                n("1.9"),
                n("37"),
                n("88"),
                null,
                null,
                null,
                null);
    }

    static Leg leg(List<CeapClass> classes, @Nullable DuplexStudy scan) {
        return leg(classes, scan, null, null);
    }

    static Leg leg(
            List<CeapClass> classes,
            @Nullable DuplexStudy scan,
            @Nullable Ulcer ulcer,
            @Nullable Vcss vcss) {
        List<Symptom> symptoms = List.of(Symptom.HEAVINESS, Symptom.ACHING, Symptom.NIGHT_CRAMPS);
        return new Leg(
                null,
                null,
                new Findings<>(true, symptoms, List.of(), List.of()),
                Map.of(Symptom.NIGHT_CRAMPS, 2),
                new SymptomPattern(List.of(WorseWith.STANDING), List.of(BetterWith.ELEVATION)),
                4,
                cramps(),
                PastEvents.unasked(),
                new Ceap(classes, Aetiology.EP, null),
                null,
                vcss,
                null,
                new Arterial(Pulses.PALPABLE, n("1.08"), null, null, null, null),
                new Girth(null, n("37")),
                ulcer,
                null,
                null,
                null,
                List.of(),
                scan);
    }

    private static Cramps cramps() {
        return new Cramps(
                n("3"),
                n("2"),
                List.of(CrampSite.CALF),
                7,
                true,
                true,
                true,
                null,
                null,
                null,
                null);
    }

    static Vcss vcss(@Nullable Integer compression) {
        return new Vcss(1, 2, 0, 0, 0, 0, 0, 0, 0, compression);
    }

    static DuplexStudy rightScan() {
        Map<SegmentId, Segment> segments = new EnumMap<>(SegmentId.class);
        for (SegmentId id : List.of(SegmentId.CFV, SegmentId.FV, SegmentId.POPV)) {
            segments.put(id, group());
        }
        segments.put(SegmentId.SFJ, measured("1.1", "9.0", null));
        segments.put(SegmentId.GSV_UT, measured("2.4", "6.2", "14"));
        segments.put(SegmentId.GSV_MT, measured("2.9", "6.0", null));
        segments.put(SegmentId.GSV_UC, measured("0.9", "4.0", null));
        segments.put(SegmentId.GSV_LC, measured("0.2", "2.8", null));
        segments.put(SegmentId.SSV_U, measured("0.0", null, null));
        segments.put(SegmentId.VAR_MC, measured(null, "5.0", null));
        return scan(
                segments,
                List.of(new Perforator(PerforatorSite.PV_PTM, n("0.6"), n("3.9"), false)),
                true,
                null);
    }

    static DuplexStudy leftScan() {
        Map<SegmentId, Segment> segments = new EnumMap<>(SegmentId.class);
        for (SegmentId id : List.of(SegmentId.CFV, SegmentId.FV, SegmentId.POPV, SegmentId.PTV)) {
            segments.put(id, group());
        }
        segments.put(SegmentId.GSV_UT, state(SegmentState.ABLATED, "2019"));
        segments.put(SegmentId.GSV_MT, state(SegmentState.ABLATED, "2019"));
        segments.put(SegmentId.GSV_UC, state(SegmentState.CHRONIC_THROMBUS, "2020-05"));
        segments.put(
                SegmentId.AASV,
                new Segment(
                        null,
                        Flow.PRESENT,
                        n("4.6"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        segments.put(SegmentId.SSV_U, measured("0.2", "2.5", null));
        return scan(segments, List.of(), null, true);
    }

    static DuplexStudy scan(
            Map<SegmentId, Segment> segments,
            List<Perforator> perforators,
            @Nullable Boolean perforatorsReviewed,
            @Nullable Boolean varicesReviewed) {
        TrunkShape shape = new TrunkShape(n("38"), false, false, false, null);
        return new DuplexStudy(
                VISIT,
                ScanPosition.STANDING,
                Provocation.MANUAL_COMPRESSION,
                DeepVeins.NORMAL,
                IliacOutflow.NORMAL,
                segments,
                Map.of(Trunk.GSV, shape),
                perforators,
                false,
                "Demo Sonographer",
                null,
                null,
                perforatorsReviewed,
                varicesReviewed);
    }

    static Segment measured(
            @Nullable String seconds, @Nullable String diameter, @Nullable String depth) {
        return new Segment(
                seconds == null ? null : n(seconds),
                null,
                diameter == null ? null : n(diameter),
                depth == null ? null : n(depth),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Segment group() {
        return new Segment(null, Flow.ABSENT, null, null, null, null, null, null, null, null, true);
    }

    private static Segment state(SegmentState state, String since) {
        return new Segment(
                null,
                null,
                null,
                null,
                state,
                null,
                PartialDate.parse(since),
                null,
                null,
                null,
                null);
    }

    /** One leg with reflux, nothing recorded besides. */
    static CaseFile oneLeg() {
        Leg right = leg(List.of(CeapClass.C2), rightScan(), null, vcss(0));
        return new CaseFile(kim(), consultation(new Legs(right, null)), null);
    }

    /** Two legs, decided and signed. */
    static CaseFile twoLegs() {
        return new CaseFile(kim(), consultation(bothLegs()), signed());
    }

    /** The same in records whose audit trail knows the signature. */
    static CaseFile audited(CaseFile file, String code) {
        VisitRecord record = Objects.requireNonNull(file.record());
        Version version = Objects.requireNonNull(record.version());
        return new CaseFile(
                file.patient(),
                file.consultation(),
                record.withVersion(Records.with(version, "auditCode", code)));
    }

    static Legs bothLegs() {
        Leg right = leg(List.of(CeapClass.C2, CeapClass.C3), rightScan(), null, vcss(0));
        Leg left = leg(List.of(CeapClass.C2R), leftScan(), null, vcss(null));
        return new Legs(right, left);
    }

    static CaseFile named(Patient patient) {
        Leg right = leg(List.of(CeapClass.C2), rightScan(), null, vcss(0));
        return new CaseFile(patient, consultation(new Legs(right, null)), null);
    }

    static CaseFile noDuplex() {
        Leg right = leg(List.of(CeapClass.C2), null);
        return new CaseFile(kim(), consultation(new Legs(right, null)), null);
    }

    static CaseFile ulcer() {
        Ulcer ulcer = new Ulcer(1, n("10"), n("4"), n("3"), "medial gaiter", false, false);
        Leg left = leg(List.of(CeapClass.C4B, CeapClass.C6), leftScan(), ulcer, vcss(2));
        return new CaseFile(kim(), consultation(new Legs(null, left)), null);
    }

    /** Nothing but what a case file must have. */
    static CaseFile empty() {
        Patient nobody =
                new Patient(
                        "C-0002",
                        null,
                        null,
                        null,
                        LocalDate.of(1981, 2, 11),
                        Sex.UNKNOWN,
                        null,
                        null,
                        null);
        return new CaseFile(nobody, unasked(new Legs(null, null)), null);
    }

    static CaseFile versioned(VersionState state, String number) {
        VisitRecord visit = record(List.of(), version(state, number), null);
        return new CaseFile(kim(), consultation(bothLegs()), visit);
    }

    /** A choice against the advice, and notes longer than a page. */
    static CaseFile longNote() {
        String note = "가나다 word ".repeat(400).strip();
        OptionDecision against =
                new OptionDecision(
                        Side.RIGHT,
                        Treatment.CYANOACRYLATE_CLOSURE,
                        Target.GSV,
                        OptionStatus.CONTRAINDICATED,
                        Decision.CHOSEN,
                        null,
                        null,
                        DecisionReason.JUDGEMENT,
                        note);
        VisitRecord visit =
                record(List.of(against), version(VersionState.DRAFT, "ABCD-2345"), note);
        return new CaseFile(kim(), consultation(bothLegs()), visit);
    }

    static VisitRecord signed() {
        return record(
                List.of(
                        decision(Treatment.RFA, OptionStatus.FIRST_LINE, Decision.CHOSEN, null),
                        decision(Treatment.EVLA, OptionStatus.FIRST_LINE, Decision.DISCUSSED, null),
                        decision(
                                Treatment.CYANOACRYLATE_CLOSURE,
                                OptionStatus.CONTRAINDICATED,
                                Decision.NOT_OFFERED,
                                null)),
                version(VersionState.SIGNED, "7K3Q-M2XA"),
                null);
    }

    static OptionDecision decision(
            Treatment treatment,
            OptionStatus suggested,
            Decision decision,
            @Nullable DecisionReason reason) {
        boolean chosen = decision == Decision.CHOSEN;
        return new OptionDecision(
                Side.RIGHT,
                treatment,
                Target.GSV,
                suggested,
                decision,
                chosen ? "groin to upper calf" : null,
                chosen ? LocalDate.of(2026, 3, 28) : null,
                reason,
                null);
    }

    static Version version(VersionState state, @Nullable String number) {
        boolean draft = state == VersionState.DRAFT;
        return new Version(
                1,
                state,
                draft ? null : "Demo Clinician",
                draft ? null : OffsetDateTime.parse("2026-03-14T11:06:00+09:00"),
                null,
                null,
                number,
                "2026.1",
                "default",
                null);
    }

    static VisitRecord record(
            List<OptionDecision> decisions, Version version, @Nullable String note) {
        return new VisitRecord(
                new VisitRecord.PersonNotes("Ms", null, null),
                new VisitRecord.VisitNotes(
                        LocalTime.of(10, 40),
                        "Demo Vein Clinic",
                        "Night cramps, right calf",
                        "teacher",
                        new VisitRecord.PatientWords(Language.KO, "쥐가 나서 새벽에 깨요")),
                List.of(
                        new VisitRecord.AllergyDetail(
                                Allergen.ACRYLATE_ADHESIVE,
                                "contact dermatitis",
                                PartialDate.parse("2021"))),
                List.of(),
                List.of(),
                List.of("amlodipine 5 mg in the morning"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                decisions,
                List.of(),
                List.of(
                        new VisitRecord.PlanItem(
                                PlanKind.LABORATORY,
                                null,
                                List.of("magnesium", "ferritin"),
                                null,
                                null),
                        new VisitRecord.PlanItem(
                                PlanKind.VISIT,
                                Side.RIGHT,
                                List.of("duplex"),
                                LocalDate.of(2026, 4, 4),
                                "day 7")),
                null,
                new VisitRecord.Consent(LocalDate.of(2026, 3, 21), true),
                new VisitRecord.PatientCopy(Language.KO, true),
                new VisitRecord.Notes(note, null),
                version);
    }

    static BigDecimal n(String value) {
        return new BigDecimal(value);
    }
}
