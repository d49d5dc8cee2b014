package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
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
        fxDo(() -> shell.view().actions().togglePrinting());
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
    void backInTheEditorThePapersAreGone() {
        fxDo(() -> shell.view().actions().togglePrinting());

        assertThat(fx(() -> shell.model().summary().notesProperty().get())).isEmpty();
    }
}
