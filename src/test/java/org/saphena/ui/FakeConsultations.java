package org.saphena.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.comparison.Comparer;
import org.saphena.comparison.Comparison;
import org.saphena.exchange.Problem;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.report.Document;
import org.saphena.report.KeyPaper;
import org.saphena.report.Letterhead;
import org.saphena.report.PageImage;
import org.saphena.report.RecordText;
import org.saphena.report.patient.Form;
import org.saphena.rulebook.RuleBook;
import org.saphena.service.CannotWriteException;
import org.saphena.service.Consultations;
import org.saphena.service.FollowUpDay;
import org.saphena.service.ScheduleOffer;
import org.saphena.storage.PlannedStep;

/** The use cases without a knowledge base: answers by the name of the opened file. */
public final class FakeConsultations implements Consultations {
    /** Opens the rich demo case. */
    public static final Path FULL = Path.of("full.case.json");

    /** Opens the rich demo case; the answer has a red flag. */
    public static final Path RED_FLAG = Path.of("red-flag.case.json");

    /** Opens the bare demo case. */
    public static final Path BARE = Path.of("bare.case.json");

    /** Is refused. */
    public static final Path BROKEN = Path.of("broken.case.json");

    /** Opens the rich demo case, which contradicts itself. */
    public static final Path CONTRADICTORY = Path.of("contradictory.case.json");

    /** Opens, but gives no answer. */
    public static final Path NO_ANSWER = Path.of("no-answer.case.json");

    private Path opened = FULL;
    private boolean diskFull;

    @Override
    public CaseFile open(Path file) {
        if (file.equals(BROKEN)) {
            throw new CannotWriteException(CannotWriteException.Reason.DENIED);
        }
        opened = file;
        return file.equals(BARE) ? SampleCases.bare() : SampleCases.full();
    }

    @Override
    public List<Problem> problems(CaseFile file) {
        return opened.equals(CONTRADICTORY)
                ? List.of(
                        new Problem(
                                "/consultation/legs/left/arterial/abi",
                                "OUT_OF_RANGE",
                                "41",
                                "0-3"))
                : List.of();
    }

    @Override
    public Assessment assess(CaseFile file, Language language, String profile) {
        if (opened.equals(NO_ANSWER)) {
            throw new IllegalStateException("no answer");
        }
        if (opened.equals(BARE)) {
            return SampleAnswers.bare(language);
        }
        return opened.equals(RED_FLAG)
                ? SampleAnswers.withRedFlag(language)
                : SampleAnswers.full(language, profile);
    }

    @Override
    public Map<String, Set<String>> derivedRules(CaseFile file, String profile) {
        return Map.of();
    }

    @Override
    public Document patientSummary(CaseFile file, Assessment assessment, Language language) {
        Document other = clinicianSummary(file, assessment, language);
        return new Document(
                other.bytes(), other.pages(), other.fileName().replace("clinician", "patient"));
    }

    @Override
    public Document clinicianSummary(
            CaseFile file, Assessment assessment, Language language, @Nullable CaseFile earlier) {
        return new Document(
                ("%PDF " + language.code()).getBytes(StandardCharsets.UTF_8),
                2,
                "saphena-7K3Q-M2XA-clinician-" + language.code() + ".pdf");
    }

    @Override
    public Comparison compare(
            List<OptionKey> options, Map<PriorityCode, Integer> matters, Language language) {
        return new Comparer(SampleEvidence.table()).compare(options, matters, language);
    }

    @Override
    public List<RecordText.Part> recordText(
            CaseFile file, @Nullable Assessment assessment, Language language) {
        return List.of();
    }

    @Override
    public Document form(Form form, Language language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Document keys(KeyPaper paper, Language language) {
        return new Document(paper.title().getBytes(StandardCharsets.UTF_8), 1, "keys.pdf");
    }

    @Override
    public Document recoveryKit(List<String> groups, LocalDate made, Language language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void useLetterhead(Letterhead letterhead) {}

    @Override
    public PageImage render(Document document, int page, double dpi) {
        int width = 596;
        int height = 842;
        int[] argb = new int[width * height];
        Arrays.fill(argb, page == 0 ? 0xFFFFFFFF : 0xFFF4F4FF);
        return new PageImage(width, height, argb);
    }

    @Override
    public void save(Document document, Path file) {
        if (diskFull) {
            throw new CannotWriteException(CannotWriteException.Reason.FULL);
        }
        try {
            Files.write(file, document.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on nothing can be written. */
    public void fillDisk() {
        diskFull = true;
    }

    @Override
    public String citation(String id, Language language) {
        return Optional.of(id)
                .filter(each -> each.startsWith("svs"))
                .map(each -> "SVS/AVF/AVLS 2023, 4.2.1 (not verified)")
                .orElse("ESVS 2022, recommendation for the GSV");
    }

    @Override
    public void check(CaseFile file) {}

    @Override
    public Optional<Set<DrugClass>> classesOf(String medicine) {
        return medicine.equals("amlodipine")
                ? Optional.of(Set.of(DrugClass.CALCIUM_CHANNEL_BLOCKER))
                : Optional.empty();
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
        return List.of("default", "esvs-2022", "svs-2023", "nice-cg168");
    }

    @Override
    public KnowledgeStamp knowledge() {
        return new KnowledgeStamp("2026.1", "default", "0".repeat(64));
    }

    @Override
    public List<String> derivedWords(String fact, Language language) {
        return List.of("What is called " + fact, "  and how it comes about");
    }

    @Override
    public RuleBook ruleBook() {
        throw new UnsupportedOperationException("no rules here");
    }
}
