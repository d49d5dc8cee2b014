package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.storage.KitDraft;
import org.saphena.ui.entry.Entries;

/** The sample patient with the mouse alone; keys are pressed only for what is text. */
class MouseJourneyTest extends WindowTest {
    /** Low enough for lists below a box: without a screen nothing is drawn below 1000 px. */
    private static final double HEIGHT = 720;

    @TempDir private Path folder;

    @Test
    void theSampleConsultationIsClickedSignedSavedFoundAndAsTyped() throws Exception {
        HandAnswers answers = new HandAnswers();
        Path pdf = folder.resolve("summary.pdf");
        try (RealWindow window =
                RealWindow.open(SampleJourney.CONSULTATIONS, folder.resolve("data"), answers)) {
            fxDo(() -> window.scene().getWindow().setHeight(HEIGHT));
            Mouse mouse = window.mouse();
            enter(window, answers);
            answers.take(pdf);
            String number = addPatient(window, mouse);
            record(window);
            assertThat(SampleJourney.written(window.shown()))
                    .isEqualTo(SampleJourney.expected(number));
            assertThat(window.cells()).isEqualTo(Entries.cells(window.stored(), Language.EN));
            sign(window, mouse);
            save(window, mouse, pdf);
            CaseFile signed = window.shown();
            comeBack(window, mouse);
            assertThat(window.shown()).isEqualTo(signed).isEqualTo(window.stored());
        }
    }

    /** The first run: records, and the recovery kit that is saved and put in force. */
    private void enter(RealWindow window, HandAnswers answers) {
        Mouse mouse = window.mouse();
        window.type("'dr example'");
        mouse.field("Password");
        window.type("'" + SampleJourney.PASSWORD + "'");
        mouse.field("Password again");
        window.type("'" + SampleJourney.PASSWORD + "'");
        mouse.press("Create records (Enter)");
        window.rest();
        assertThat(window.place()).isEqualTo(Place.OFFICE);
        answers.take(folder.resolve("kit.pdf"));
        mouse.press("Save as PDF…");
        window.rest();
        KitDraft draft = fx(() -> KitTyping.draft(window.shell().clinic()));
        for (int asked : draft.asked()) {
            mouse.field("Group " + (asked + 1));
            window.type("'" + draft.groups().get(asked) + "'");
        }
        mouse.press("Put the kit in force");
        window.rest();
        mouse.press("Go on");
        window.rest();
        assertThat(window.place()).isEqualTo(Place.PATIENTS);
    }

    private static String addPatient(RealWindow window, Mouse mouse) {
        mouse.press("New patient (Ctrl+N)");
        mouse.field("Family name");
        window.type("'Kim'");
        mouse.field("Given name");
        window.type("'Haneul'");
        mouse.field("Name in Korean");
        window.type("'" + SampleTyping.NAME + "'");
        mouse.field("Birth date");
        window.type("14-03-1968");
        mouse.press("Female");
        mouse.press("Add patient (Enter)");
        window.rest();
        assertThat(window.place()).isEqualTo(Place.CHART);
        return window.patientNumber();
    }

    private static void record(RealWindow window) {
        window.mouse().press("New visit (Ctrl+N)");
        window.rest();
        MouseSample sample = new MouseSample(window);
        sample.symptoms();
        sample.history();
        sample.exam();
        sample.duplex();
        sample.plan();
        window.rest();
    }

    private static void sign(RealWindow window, Mouse mouse) {
        mouse.press("Sign the visit");
        window.rest();
        mouse.field("Signed by");
        window.type("'Dr Example'");
        mouse.press("Sign (Enter)");
        window.rest();
        assertThat(window.texts(".signed-strip .label"))
                .contains("The advice below is the advice that was signed.");
    }

    private static void save(RealWindow window, Mouse mouse, Path pdf) {
        mouse.press("Printed summary");
        window.rest();
        mouse.press("Save PDF…");
        window.rest();
        assertThat(pdf).isRegularFile();
        mouse.press("Back to the case");
    }

    private static void comeBack(RealWindow window, Mouse mouse) {
        mouse.pressNamed("Lock (Ctrl+L)");
        window.rest();
        assertThat(window.place()).isEqualTo(Place.DOOR);
        mouse.field("Password");
        window.type("'" + SampleJourney.PASSWORD + "'");
        mouse.press("Unlock (Enter)");
        window.rest();
        mouse.choose("File", "Close case");
        window.rest();
        assertThat(window.place()).isEqualTo(Place.CHART);
        mouse.press("Patients");
        window.rest();
        mouse.line(SampleTyping.NAME);
        window.rest();
        mouse.line("signed");
        window.rest();
        assertThat(window.place()).isEqualTo(Place.VISIT);
    }
}
