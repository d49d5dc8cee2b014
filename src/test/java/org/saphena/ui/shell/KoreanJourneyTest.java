package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.exchange.CaseReader;
import org.saphena.ui.entry.Entries;

/** From the first run to the papers in Korean, with the keyboard in Hangul mode. */
class KoreanJourneyTest extends WindowTest {
    private static final Set<String> ON_SCREEN =
            Tongues.english("ui", "chart", "codes", "common", "veinmap", "compare", "service");
    private static final Set<String> ON_PAPER =
            Tongues.english("report", "patient", "codes", "common", "veinmap");
    private static final String WORDS = "쥐가나서깨요";

    @TempDir private Path folder;
    private final HandAnswers answers = new HandAnswers();

    @Test
    void aKoreanClinicRecordsSignsAndPrintsInKorean() throws IOException {
        try (RealWindow window =
                RealWindow.open(
                        SampleJourney.CONSULTATIONS,
                        folder.resolve("data"),
                        answers,
                        Language.KO)) {
            koreanOnly(window);
            new SampleJourney(window).createRecords();
            koreanOnly(window);
            String number = addPatient(window);
            window.type("Ctrl+N");
            assertThat(window.place()).isEqualTo(Place.VISIT);
            record(window);
            assertThat(right(window.shown()).duplex()).isEqualTo(right(expected(number)).duplex());
            assertThat(right(window.shown()).symptomSeverity())
                    .isEqualTo(right(expected(number)).symptomSeverity());
            assertThat(window.cells()).isEqualTo(Entries.cells(window.stored(), Language.KO));
            sign(window);
            papers(window, number);
            assertThat(window.stored()).isEqualTo(window.shown());
        }
    }

    private static CaseFile expected(String number) throws IOException {
        return CaseReader.read(SampleJourney.expected(number).getBytes(StandardCharsets.UTF_8));
    }

    private static Leg right(CaseFile file) {
        return Objects.requireNonNull(file.consultation().legs().right());
    }

    private void koreanOnly(RealWindow window) {
        assertThat(Tongues.among(ON_SCREEN, window.texts("*"))).isEmpty();
    }

    private String addPatient(RealWindow window) {
        window.type("Ctrl+N");
        koreanOnly(window);
        window.type("Tab Tab '" + SampleTyping.NAME + "' Tab 1968-03-14 Tab Space Enter");
        assertThat(window.place()).isEqualTo(Place.CHART);
        koreanOnly(window);
        return window.patientNumber();
    }

    private void record(RealWindow window) {
        window.mouse().cell("환자의 말 그대로");
        window.type("'" + WORDS + "'");
        window.type("Ctrl+1");
        window.keyboard().setHangul(true);
        window.type(SampleTyping.SYMPTOMS);
        koreanOnly(window);
        window.type("Ctrl+3");
        window.type(SampleTyping.EXAM);
        koreanOnly(window);
        window.type("Ctrl+4");
        window.type(SampleTyping.DUPLEX.subList(0, 9));
        koreanOnly(window);
        window.type("Ctrl+2");
        koreanOnly(window);
        window.type("Ctrl+5");
        koreanOnly(window);
        window.type("Ctrl+6");
        koreanOnly(window);
        window.type(SampleTyping.PLAN);
        window.keyboard().setHangul(false);
    }

    private void sign(RealWindow window) {
        window.type("Ctrl+Enter");
        koreanOnly(window);
        window.type("'데모의료진' Enter");
        assertThat(window.texts(".signed-strip .label")).anyMatch(text -> text.contains("데모의료진"));
        koreanOnly(window);
    }

    private void papers(RealWindow window, String number) throws IOException {
        Path clinician = folder.resolve("clinician.pdf");
        answers.take(clinician);
        window.type("Ctrl+P");
        koreanOnly(window);
        window.type("Ctrl+S");
        complete(clinician, number, "8.1", "2.4", "3.2", "1.08", "1.05", "35.5", WORDS, "데모의료진");
        Path patient = folder.resolve("patient.pdf");
        answers.take(patient);
        window.type("P Ctrl+S");
        complete(patient, number, "오른쪽 다리", "고주파");
    }

    private static void complete(Path pdf, String number, String... wanted) throws IOException {
        String text;
        try (PDDocument opened = Loader.loadPDF(pdf.toFile())) {
            text = new PDFTextStripper().getText(opened).replaceAll("[\\s\u00a0]+", " ");
            assertThat(opened.getDocumentCatalog().getLanguage()).startsWith("ko");
        }
        String squeezed = text.replace(" ", "");
        assertThat(squeezed).contains(SampleTyping.NAME, "1968-03-14", number);
        for (String each : List.of(wanted)) {
            assertThat(squeezed).contains(each.replace(" ", ""));
        }
        assertThat(Tongues.within(ON_PAPER, " " + text + " ")).isEmpty();
        assertThat(text).doesNotContain("\uFFFD", "report.", "patient.", "{0}");
    }
}
