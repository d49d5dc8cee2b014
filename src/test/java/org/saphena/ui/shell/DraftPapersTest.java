package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Limits;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.Notes;
import org.saphena.ui.FakeConsultations;

/** The papers of a draft are shown before it is signed, and their free words are changed there. */
class DraftPapersTest extends WindowTest {
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openADraft() {
        scene = fx(() -> Stages.scene(1440, 900));
        shell = fx(() -> Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE));
        fxDo(() -> Stages.startDemoVisit(shell));
        show(scene);
        fxDo(() -> shell.view().actions().papers().toggle());
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private TextArea words() {
        return (TextArea) node(scene, ".paper-notes .text-area");
    }

    private CaseFile draft() {
        return fx(() -> shell.clinic().visitProperty().get().orElseThrow().current());
    }

    @Test
    void wordsWrittenBesideThePaperAreInTheDraft() {
        TextArea words = words();
        fxDo(words::requestFocus);
        fxDo(() -> words.setText("scan again in June"));
        fxDo(() -> scene.getRoot().requestFocus());

        assertThat(draft().record())
                .extracting(VisitRecord::notes)
                .extracting(Notes::clinician)
                .isEqualTo("scan again in June");
    }

    @Test
    void wordsThatAreTooManyStayInTheBoxWithTheReasonBelow() {
        TextArea words = words();
        String tooLong = "x".repeat(Limits.TEXT_LENGTH) + "yz";
        fxDo(words::requestFocus);
        fxDo(() -> words.setText("short"));
        fxDo(() -> scene.getRoot().requestFocus());
        fxDo(words::requestFocus);
        fxDo(() -> words.setText(tooLong));
        fxDo(() -> scene.getRoot().requestFocus());

        assertThat(written(words)).isEqualTo(tooLong);
        assertThat(length()).startsWith("4002 characters; 4000 are allowed.");
        assertThat(Objects.requireNonNull(draft().record()).notes())
                .isEqualTo(new Notes("short", null));

        fxDo(() -> shell.view().actions().papers().toggle());
        fxDo(() -> shell.view().actions().papers().toggle());
        assertThat(written(words)).isEqualTo(tooLong);

        fxDo(words::requestFocus);
        fxDo(() -> words.setText(tooLong.substring(2)));
        fxDo(() -> scene.getRoot().requestFocus());
        assertThat(length()).isEqualTo("4000 of 4000 characters");
        assertThat(Objects.requireNonNull(draft().record()).notes())
                .isEqualTo(new Notes(tooLong.substring(2), null));
    }

    private static String written(TextArea words) {
        return fx(words::getText);
    }

    private String length() {
        return fx(() -> ((Label) node(scene, ".paper-notes .field-message")).getText());
    }

    @Test
    void backInTheEditorThePapersAreGone() {
        fxDo(() -> shell.view().actions().papers().toggle());

        assertThat(fx(() -> shell.model().summary().notesProperty().get())).isEmpty();
    }
}
