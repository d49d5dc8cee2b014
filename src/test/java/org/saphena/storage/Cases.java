package org.saphena.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Records;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.clinical.VisitRecord;
import org.saphena.editing.Blank;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.FollowUp;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.Reason;
import org.saphena.reasoning.RedFlag;

/** Cases and answers for the tests of the store. */
final class Cases {
    private static final CaseFile SAMPLE = sample();

    /** The sample consultation under the number of a real patient, without its version. */
    static final CaseFile KIM = withPlan(withNumber(SAMPLE, "C-0001"));

    private Cases() {}

    static CaseFile withNumber(CaseFile file, String number) {
        Patient old = file.patient();
        Patient patient =
                new Patient(
                        number,
                        old.familyName(),
                        "Haneul",
                        "김하늘",
                        old.birthDate(),
                        old.sex(),
                        old.heightCm(),
                        old.weightKg(),
                        old.language());
        VisitRecord visit = file.record() == null ? VisitRecord.empty() : file.record();
        return new CaseFile(patient, file.consultation(), visit.withVersion(null));
    }

    private static CaseFile withPlan(CaseFile file) {
        VisitRecord old = Objects.requireNonNull(file.record());
        OptionDecision decision =
                new OptionDecision(
                        Side.RIGHT,
                        Treatment.RFA,
                        Target.GSV,
                        OptionStatus.FIRST_LINE,
                        Decision.CHOSEN,
                        "groin to upper calf",
                        LocalDate.of(2026, 3, 28),
                        null,
                        null);
        RedFlagHandling handling =
                new RedFlagHandling(
                        RedFlagCode.BLEEDING,
                        Side.LEFT,
                        RedFlagDecision.ACTED,
                        ActionCode.BLEEDING_CONTROL,
                        null,
                        null);
        VisitRecord.PlanItem item =
                new VisitRecord.PlanItem(
                        PlanKind.LABORATORY, null, List.of("magnesium", "ferritin"), null, null);
        VisitRecord planned =
                new VisitRecord(
                        old.patient(),
                        old.visit(),
                        old.allergyDetails(),
                        old.asked(),
                        old.carriedForward(),
                        old.medicationTexts(),
                        old.right(),
                        old.left(),
                        old.cramps(),
                        old.priorities(),
                        old.compared(),
                        old.leaning(),
                        List.of(decision),
                        List.of(handling),
                        List.of(item),
                        old.pathway(),
                        old.consent(),
                        old.patientCopy(),
                        old.notes(),
                        old.version());
        return new CaseFile(file.patient(), file.consultation(), planned);
    }

    static CaseFile about(CaseFile file, Patient patient) {
        return new CaseFile(patient, file.consultation(), file.record());
    }

    static CaseFile withNote(CaseFile file, String note) {
        VisitRecord old = file.record() == null ? VisitRecord.empty() : file.record();
        VisitRecord noted =
                new VisitRecord(
                        old.patient(),
                        old.visit(),
                        old.allergyDetails(),
                        old.asked(),
                        old.carriedForward(),
                        old.medicationTexts(),
                        old.right(),
                        old.left(),
                        old.cramps(),
                        old.priorities(),
                        old.compared(),
                        old.leaning(),
                        old.decisions(),
                        old.redFlagsHandled(),
                        old.plan(),
                        old.pathway(),
                        old.consent(),
                        old.patientCopy(),
                        new VisitRecord.Notes(note, null),
                        old.version());
        return new CaseFile(file.patient(), file.consultation(), noted);
    }

    static String noteOf(CaseFile file) {
        VisitRecord.Notes notes = file.record() == null ? null : file.record().notes();
        return notes == null || notes.clinician() == null ? "" : notes.clinician();
    }

    static CaseFile withoutVersion(CaseFile file) {
        VisitRecord visit = file.record() == null ? VisitRecord.empty() : file.record();
        return new CaseFile(file.patient(), file.consultation(), visit.withVersion(null));
    }

    static Patient patient(
            String number,
            @Nullable String family,
            @Nullable String given,
            @Nullable String nativeName,
            String birth) {
        return new Patient(
                number,
                family,
                given,
                nativeName,
                LocalDate.parse(birth),
                Sex.FEMALE,
                null,
                null,
                Language.KO);
    }

    /** The sample consultation on another day, with steps of a plan on days. */
    static CaseFile on(LocalDate day, LocalDate... steps) {
        List<VisitRecord.PlanItem> plan =
                Stream.of(steps)
                        .map(step ->
                                new VisitRecord.PlanItem(
                                        PlanKind.LABORATORY,
                                        null,
                                        List.of("magnesium", "ferritin"),
                                        step,
                                        null))
                        .toList();
        return new CaseFile(
                KIM.patient(),
                Records.with(KIM.consultation(), "date", day),
                Records.with(Objects.requireNonNull(KIM.record()), "plan", plan));
    }

    /** A consultation with nothing recorded. */
    static CaseFile bare(StoredPatient patient, LocalDate day) {
        return Blank.visit(patient.patient(), day);
    }

    /** An answer with one option, one red flag and what is suggested after the visit. */
    static Assessment advice(FollowUp... suggested) {
        String hash = "0123456789abcdef".repeat(4);
        Reason reason = new Reason("R-IND-01", Truth.MET, "text", List.of(), List.of());
        Option option =
                new Option(
                        Treatment.RFA,
                        Target.GSV,
                        OptionStatus.FIRST_LINE,
                        List.of(reason),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        LegAssessment leg =
                new LegAssessment(
                        true,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        List.of(option));
        RedFlag flag =
                new RedFlag(
                        "R-RF-BLEEDING",
                        RedFlagCode.BLEEDING,
                        Side.LEFT,
                        Urgency.SAME_DAY,
                        List.of(),
                        List.of());
        return new Assessment(
                new KnowledgeStamp("2026.1", "default", hash),
                hash,
                Language.KO,
                "C-0001",
                List.of(),
                List.of(flag),
                List.of(),
                null,
                Map.of(Side.RIGHT, leg),
                List.of(),
                List.of(suggested),
                List.of(),
                Set.of());
    }

    private static CaseFile sample() {
        try {
            return CaseReader.read(Files.readAllBytes(Path.of("assets/sample/haneul.case.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
