package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/** The sample patient's visit in the real window, by keys alone, from the first run on. */
final class SampleJourney {
    static final String PASSWORD = "twelve green otters juggle";

    static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");

    private final RealWindow window;

    SampleJourney(RealWindow window) {
        this.window = window;
    }

    /** A case as it is written, but for its version. */
    static String written(CaseFile file) {
        return withoutVersion(new String(CaseWriter.write(file), StandardCharsets.UTF_8));
    }

    static String withoutVersion(String json) {
        String without = json.replaceFirst(",?\\s*\"version\": \\{[^}]*}", "");
        assertThat(without).isNotEqualTo(json);
        return without;
    }

    /** The sample patient as it has to be recorded. */
    static String expected(String number) throws IOException {
        try (InputStream in = SampleJourney.class.getResourceAsStream("typed.case.json")) {
            String text =
                    new String(
                            Objects.requireNonNull(in, "typed.case.json").readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.replace("NUMBER", number);
        }
    }

    /** The first run. */
    void createRecords() {
        window.type("'dr example' Enter '" + PASSWORD + "' Enter '" + PASSWORD + "' Enter");
        assertThat(window.place()).isEqualTo(Place.OFFICE);
        ClinicViewModel clinic = window.shell().clinic();
        Path kit = KitTyping.newFile();
        WindowTest.fxDo(() -> clinic.office().kit().save(kit));
        window.rest();
        List<String> groups = WindowTest.fx(() -> KitTyping.asked(KitTyping.draft(clinic)));
        window.type("'" + groups.getFirst() + "' Enter '" + groups.getLast() + "' Enter");
        window.type("Space");
        assertThat(window.place()).isEqualTo(Place.PATIENTS);
    }

    /** A new patient; gives the number. */
    String addPatient() {
        window.type("Ctrl+N");
        window.type(SampleTyping.PATIENT);
        window.type("Enter");
        assertThat(window.place()).isEqualTo(Place.CHART);
        assertThat(window.texts(".page-title")).singleElement().asString().contains("김하늘");
        return window.patientNumber();
    }

    /** All sections but the plan, each accepted; then the advice is there. */
    void record() {
        window.type("Ctrl+N");
        assertThat(window.place()).isEqualTo(Place.VISIT);
        assertThat(options()).noneMatch(option -> option.contains("favoured"));
        for (List<Typing> section :
                List.of(
                        SampleTyping.SYMPTOMS,
                        SampleTyping.HISTORY,
                        SampleTyping.EXAM,
                        SampleTyping.DUPLEX)) {
            window.type(section);
            assertThat(window.refused()).isEmpty();
            window.type("Ctrl+Enter");
        }
        window.type("Ctrl+6");
    }

    /** The options in the panel, in words. */
    List<String> options() {
        return window.spoken(".option-card");
    }

    void decide() {
        window.type(SampleTyping.PLAN);
    }

    void lock() {
        window.type("Ctrl+L");
        assertThat(window.place()).isEqualTo(Place.DOOR);
        assertThat(window.texts(".label")).noneMatch(text -> text.contains(SampleTyping.NAME));
    }

    void unlock() {
        window.type("'" + PASSWORD + "' Enter");
    }

    /** Signs from the plan by the key that accepts a section. */
    void sign() {
        window.type("Ctrl+Enter");
        assertThat(window.texts(".sign-sheet .panel-title")).containsExactly("Sign the visit");
        window.type("'Dr Example' Enter");
        assertThat(window.shown().record()).isNotNull();
    }

    /** The printed summary, saved. */
    void print(Path pdf) {
        window.type("Ctrl+P");
        window.type("Ctrl+S");
        assertThat(pdf).isRegularFile();
        assertThat(window.texts(".notice.done .label"))
                .containsExactly("Saved and checked: " + pdf.getFileName());
    }

    /** Finds the patient by what is typed, and opens the only visit. */
    void find(String typed) {
        window.type("Ctrl+F '" + typed + "'");
        assertThat(window.texts(".row-name"))
                .singleElement()
                .asString()
                .contains(SampleTyping.NAME);
        window.type("Enter");
        assertThat(window.place()).isEqualTo(Place.CHART);
        window.type("Enter");
        assertThat(window.place()).isEqualTo(Place.VISIT);
    }
}
