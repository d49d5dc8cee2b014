package org.saphena.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Language;
import org.saphena.clinical.Legs;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.comparison.Comparison;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.Problem;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.CeapText;
import org.saphena.reasoning.Input;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Missing;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.Reason;
import org.saphena.reasoning.RedFlag;
import org.saphena.report.Document;
import org.saphena.report.KeyPaper;
import org.saphena.report.Letterhead;
import org.saphena.report.PageImage;
import org.saphena.report.RecordText;
import org.saphena.report.patient.Form;
import org.saphena.rulebook.RuleBook;
import org.saphena.storage.PlannedStep;

/**
 * Answers without reading or reasoning: the content of a case file is the patient's number, {@code
 * bad} is refused, {@code crash} breaks the reasoning. The hash of an answer is all ones, or all
 * twos when only the reasons were asked for.
 */
public final class FakeConsultations implements Consultations {
    public static final Problem PROBLEM =
            new Problem("/patient/sex", "UNKNOWN_CODE", "string[3]", "female, male");

    @Override
    public CaseFile open(Path file) {
        String content = read(file);
        if (content.equals("bad")) {
            throw new CaseFileException(List.of(PROBLEM));
        }
        return caseOf(content);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CaseFileException(List.of(new Problem("", "FILE_UNREADABLE", "", "")));
        }
    }

    /** A woman of 45 years without a recorded leg. */
    public static CaseFile caseOf(String id) {
        Patient patient =
                new Patient(
                        id,
                        "Example",
                        "Demo",
                        null,
                        LocalDate.of(1981, 2, 11),
                        Sex.FEMALE,
                        null,
                        null,
                        null);
        Consultation consultation =
                new Consultation(
                        LocalDate.of(2026, 3, 14),
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
                        new Legs(null, null));
        return new CaseFile(patient, consultation, null);
    }

    @Override
    public List<Problem> problems(CaseFile file) {
        return List.of();
    }

    @Override
    public Assessment reasons(CaseFile file, Language language, String profile) {
        Assessment full = assess(file, language, profile);
        return new Assessment(
                full.knowledge(),
                "2".repeat(64),
                full.language(),
                full.caseId(),
                full.warnings(),
                full.redFlags(),
                full.actions(),
                full.cramps(),
                full.legs(),
                full.missing(),
                full.followUp(),
                full.notes(),
                full.patientTopics());
    }

    @Override
    public Assessment assess(CaseFile file, Language language, String profile) {
        if (file.patient().id().equals("crash")) {
            throw new IllegalStateException("about " + file.patient().familyName());
        }
        Map<Side, LegAssessment> legs = new EnumMap<>(Side.class);
        legs.put(Side.RIGHT, leg());
        return new Assessment(
                new KnowledgeStamp("2026.1", profile, "0".repeat(64)),
                "1".repeat(64),
                language,
                file.patient().id(),
                List.of(),
                List.of(
                        new RedFlag(
                                "R-RF-DVT-SUSPECTED",
                                RedFlagCode.DVT_SUSPECTED,
                                Side.LEFT,
                                Urgency.SAME_DAY,
                                List.of("The left calf is newly swollen."),
                                List.of())),
                List.of(),
                null,
                legs,
                List.of(
                        new Missing(
                                MissingCode.ALLERGIES,
                                null,
                                null,
                                List.of(),
                                "Allergies were not asked.")),
                List.of(),
                List.of(),
                Set.of());
    }

    private static LegAssessment leg() {
        return new LegAssessment(
                true,
                new CeapText("C2,s Ep As Pr", "C2,s Ep As Pr GSVa"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Reflux in the upper thigh.",
                List.of(
                        option(Treatment.EVLA, OptionStatus.FIRST_LINE, "Reflux of 2.4 s."),
                        option(Treatment.RFA, OptionStatus.CONTRAINDICATED, "A clot is there."),
                        option(Treatment.ASVAL, OptionStatus.NOT_INDICATED, "Nothing calls.")));
    }

    private static Option option(Treatment treatment, OptionStatus status, String because) {
        Input input =
                new Input(
                        "/consultation/legs/right/duplex/segments/GSV_UT/refluxSeconds",
                        new FactValue.Number(new BigDecimal("2.4")),
                        Truth.MET,
                        "2.4 s");
        return new Option(
                treatment,
                Target.GSV,
                status,
                List.of(new Reason("R-IND-01", Truth.MET, because, List.of(input), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Map<String, Set<String>> derivedRules(CaseFile file, String profile) {
        return Map.of();
    }

    @Override
    public Document patientSummary(CaseFile file, Assessment assessment, Language language) {
        byte[] bytes = ("patient " + language.code() + " " + assessment.caseId()).getBytes(UTF_8);
        return new Document(bytes, 1, "saphena-demo-patient.pdf");
    }

    @Override
    public Document clinicianSummary(
            CaseFile file, Assessment assessment, Language language, @Nullable CaseFile earlier) {
        String since = earlier == null ? "" : " since " + earlier.patient().id();
        byte[] bytes = (language.code() + " " + assessment.caseId() + since).getBytes(UTF_8);
        return new Document(bytes, 1, "saphena-demo.pdf");
    }

    @Override
    public Comparison compare(
            List<OptionKey> options, Map<PriorityCode, Integer> matters, Language language) {
        return new Comparison(List.of(), List.of(), List.of());
    }

    @Override
    public List<RecordText.Part> recordText(
            CaseFile file, @Nullable Assessment assessment, Language language) {
        return List.of();
    }

    @Override
    public Document form(Form form, Language language) {
        byte[] bytes = (form.code() + " " + language.code()).getBytes(UTF_8);
        return new Document(bytes, 1, form.code() + "-" + language.code() + ".pdf");
    }

    @Override
    public Document keys(KeyPaper paper, Language language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Document recoveryKit(List<String> groups, LocalDate made, Language language) {
        byte[] bytes = (String.join(" ", groups) + " " + language.code()).getBytes(UTF_8);
        return new Document(bytes, 1, "kit-" + language.code() + ".pdf");
    }

    @Override
    public void useLetterhead(Letterhead letterhead) {}

    @Override
    public PageImage render(Document document, int page, double dpi) {
        return new PageImage(1, 1, new int[1]);
    }

    @Override
    public void save(Document document, Path file) {
        new SafeFile(_ -> true).write(file, document.bytes());
    }

    @Override
    public String citation(String id, Language language) {
        return id;
    }

    @Override
    public void check(CaseFile file) {}

    @Override
    public Optional<Set<DrugClass>> classesOf(String medicine) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> otherCauses(Language language) {
        return Map.of("medication", language == Language.KO ? "약물" : "medication");
    }

    @Override
    public List<String> crampLabs() {
        return List.of("potassium", "magnesium");
    }

    @Override
    public List<ScheduleOffer> schedules(Language language) {
        return List.of();
    }

    @Override
    public List<FollowUpDay> followUp(CaseFile file, Language language) {
        return List.of();
    }

    @Override
    public List<PlannedStep> scheduled(CaseFile file) {
        return List.of();
    }

    @Override
    public List<String> profiles() {
        return List.of("default", "esvs-2022");
    }

    @Override
    public KnowledgeStamp knowledge() {
        return new KnowledgeStamp("2026.1", "default", "0".repeat(64));
    }

    @Override
    public List<String> derivedWords(String fact, Language language) {
        return List.of();
    }

    @Override
    public RuleBook ruleBook() {
        return RuleBook.of(KnowledgeReader.read(KnowledgeSource.shipped()));
    }
}
