package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VisitRecord.AllergyDetail;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.Problem;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Warning;
import org.saphena.report.Document;
import org.saphena.report.PageImage;
import org.saphena.service.CannotWriteException.Reason;

class LocalConsultationsTest {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());

    private static final String FIRST_FV = "\"FV\": \\{[^}]*}";

    @TempDir private Path folder = Path.of(".");
    private final Consultations consultations = new LocalConsultations(KNOWLEDGE, "Saphena 0");
    private Path sample = folder;

    @BeforeEach
    void copyTheSample() throws IOException {
        sample = folder.resolve("sample.case.json");
        try (InputStream in =
                LocalConsultationsTest.class.getResourceAsStream(
                        "/org/saphena/sample/sample.case.json")) {
            Files.write(sample, Objects.requireNonNull(in).readAllBytes());
        }
    }

    @Test
    void anAnswerSaysFromWhatItCame() {
        CaseFile file = consultations.open(sample);
        Assessment answer = consultations.assess(file, Language.EN, "default");
        assertThat(answer.caseId()).isEqualTo(file.patient().id());
        assertThat(answer.inputSha256()).isEqualTo(CaseWriter.inputSha256(file));
        assertThat(answer.knowledge()).isEqualTo(consultations.knowledge());
    }

    @Test
    void aReactionToWhatIsNoAllergyIsWarnedOfBeforeSigningAndChangesNoAnswer() {
        CaseFile file =
                VisitEdits.allergy(Allergen.LATEX, Answer.NO).apply(consultations.open(sample));
        CaseFile odd =
                RecordEdits.field(
                                "allergyDetails",
                                List.of(new AllergyDetail(Allergen.LATEX, "hives", null)))
                        .apply(file);
        assertThat(warnings(odd, Language.EN))
                .contains(
                        new Warning(
                                "/consultation/allergies",
                                "Latex: a reaction or its date is recorded, but not the allergy, so"
                                        + " the options do not heed it. Answer the allergy."));
        assertThat(warnings(odd, Language.KO))
                .extracting(Warning::text)
                .contains(
                        "라텍스: 반응이나 날짜가 기록되어 있으나 알레르기로 기록되지 않아 치료 선택지에 반영되지 않습니다."
                                + " 알레르기 여부를 기록해 주십시오.");
        assertThat(consultations.assess(odd, Language.EN, "default"))
                .isEqualTo(consultations.assess(file, Language.EN, "default"));
        CaseFile mended = VisitEdits.allergy(Allergen.LATEX, Answer.YES).apply(odd);
        assertThat(warnings(mended, Language.EN))
                .extracting(Warning::pointer)
                .doesNotContain("/consultation/allergies");
    }

    private List<Warning> warnings(CaseFile file, Language language) {
        return SignCheck.review(file, consultations, language, "default").warnings();
    }

    @Test
    void theBloodValuesForCrampsAreThoseOfItsStep() {
        assertThat(consultations.crampLabs())
                .containsExactly(
                        "sodium",
                        "potassium",
                        "magnesium",
                        "adjustedCalcium",
                        "egfr",
                        "tsh",
                        "hba1c");
    }

    @Test
    void theOtherCausesOfCrampsAreThoseOfTheKnowledgeBase() {
        assertThat(consultations.otherCauses(Language.EN))
                .hasSize(KNOWLEDGE.causes().size() - 1)
                .containsEntry("medication", "medication")
                .doesNotContainKey("venous");
        assertThat(consultations.otherCauses(Language.KO)).containsEntry("medication", "약물");
    }

    @Test
    void aDerivedFactIsToldInTheWordsOfItsRules() {
        assertThat(consultations.derivedWords("trunk.borderline", Language.EN))
                .startsWith(
                        "Reflux time of the trunk borderline",
                        "  All of these:",
                        "    Trunk refluxing: no")
                .last()
                .asString()
                .contains("0.45 s or more and 0.50 s or less");
        assertThat(consultations.derivedWords("segment.borderline", Language.KO))
                .contains("      역류 시간: 0.90초 이상, 1.10초 이하");
        assertThat(consultations.derivedWords("segment.reflux-time", Language.EN)).isEmpty();
    }

    @Test
    void theSchedulesBearTheirNamesInEachLanguage() {
        assertThat(consultations.scheduleNames(Language.EN))
                .hasSize(KNOWLEDGE.schedules().size())
                .containsEntry("thermal-standard", "After laser or radiofrequency");
        assertThat(consultations.scheduleNames(Language.KO))
                .containsEntry("thermal-standard", "레이저 또는 고주파 후");
    }

    @Test
    void aRefusedFileIsNotOpened() throws IOException {
        Files.writeString(sample, "{}");
        assertThatExceptionOfType(CaseFileException.class)
                .isThrownBy(() -> consultations.open(sample));
    }

    @Test
    void deepRefluxBesideASummaryOfNormalDeepVeinsIsRefused() throws IOException {
        String text = Files.readString(sample);
        Files.writeString(sample, text.replaceFirst(FIRST_FV, "\"FV\": {\"refluxSeconds\": 1.01}"));
        assertThatExceptionOfType(CaseFileException.class)
                .isThrownBy(() -> consultations.open(sample))
                .satisfies(refusal ->
                        assertThat(refusal.problems())
                                .containsExactly(
                                        new Problem(
                                                "/consultation/legs/right/duplex/segments/FV/refluxSeconds",
                                                "DEEP_SEGMENT_CONTRADICTS_SUMMARY",
                                                "1.01 s",
                                                "normal")));
        Files.writeString(sample, text.replaceFirst(FIRST_FV, "\"FV\": {\"refluxSeconds\": 1.0}"));
        assertThat(consultations.open(sample)).isNotNull();
    }

    @Test
    void aDecisionAboutAnOptionThatIsNotListedIsRefused() throws IOException {
        String decision =
                "\"decisions\": [{\"leg\": \"right\", \"treatment\": \"evla\", \"target\": \"perforators\","
                        + " \"suggested\": \"suitable\", \"decision\": \"discussed\"}],";
        Files.writeString(
                sample,
                Files.readString(sample).replace("\"record\": {", "\"record\": {" + decision));
        assertThatExceptionOfType(CaseFileException.class)
                .isThrownBy(() -> consultations.open(sample))
                .satisfies(refusal ->
                        assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("OPTION_NOT_LISTED"));
    }

    @Test
    void onlyAProfileOfTheKnowledgeBaseAnswers() {
        CaseFile file = consultations.open(sample);
        assertThat(consultations.profiles())
                .startsWith("default")
                .contains("esvs-2022", "svs-2023", "nice-cg168");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultations.assess(file, Language.EN, "other"));
    }

    @Test
    void theSummarySpeaksTheLanguageOfItsReader() {
        CaseFile file = consultations.open(sample);
        Assessment english = consultations.assess(file, Language.EN, "esvs-2022");
        Assessment korean = consultations.assess(file, Language.KO, "esvs-2022");
        assertThat(consultations.clinicianSummary(file, english, Language.KO).bytes())
                .isEqualTo(consultations.clinicianSummary(file, korean, Language.KO).bytes())
                .isNotEqualTo(consultations.clinicianSummary(file, english, Language.EN).bytes());
    }

    @Test
    void whatIsSavedIsTheDocumentAndCanBeShown() {
        Document document = summary();
        Path target = folder.resolve("summary.pdf");
        consultations.save(document, target);
        assertThat(target).hasBinaryContent(document.bytes());
        PageImage page = consultations.render(document, document.pages() - 1, 30);
        assertThat(page.argb()).hasSize(page.width() * page.height());
    }

    @Test
    void aBrokenDocumentIsNotCalledSaved() {
        Document whole = summary();
        byte[] half = Arrays.copyOf(whole.bytes(), whole.bytes().length / 2);
        Path target = folder.resolve("summary.pdf");
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(
                        () -> consultations.save(new Document(half, whole.pages(), "a"), target))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WHOLE));
        assertThat(target).doesNotExist();
    }

    @Test
    void aDocumentThatLacksAPageIsNotCalledSaved() {
        Document whole = summary();
        Path target = folder.resolve("summary.pdf");
        Document claimed = new Document(whole.bytes(), whole.pages() + 1, "a");
        assertThatExceptionOfType(CannotWriteException.class)
                .isThrownBy(() -> consultations.save(claimed, target))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.NOT_WHOLE));
    }

    @Test
    void everyCitationIsWordedAndAnUnknownOneRefused() {
        assertThat(KNOWLEDGE.citations().keySet())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(consultations.citation(id, Language.KO)).isNotBlank());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consultations.citation("none", Language.EN));
    }

    private Document summary() {
        CaseFile file = consultations.open(sample);
        return consultations.clinicianSummary(
                file, consultations.assess(file, Language.EN, "default"), Language.EN);
    }
}
