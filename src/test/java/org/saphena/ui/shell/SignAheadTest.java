package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.entry.Section;

/** What is typed after Ctrl+Enter, before the sheet for the signature is there. */
class SignAheadTest extends WindowTest {
    /** One piece of work may ask for another later. */
    private static final int ROUNDS = 3;

    private final HeldBackground storing = new HeldBackground();
    private final Scene scene = fx(() -> Stages.scene(1440, 900));
    private final Shell shell =
            fx(() -> Stages.shell(scene, new FakeConsultations(), storing, Stages.Answers.NONE));

    @BeforeEach
    void begin() {
        show(scene);
        finish();
        fxDo(() -> shell.clinic().door().demo());
        finish();
        fxDo(() -> shell.clinic().navigation().openPatient(Stages.firstPatient(shell)));
        finish();
        fxDo(() -> shell.clinic().chart().startVisit());
        finish();
        fxDo(() -> editor().model().sectionProperty().set(Section.PLAN));
        finish();
        fxDo(() -> shell.view().signing().signerProperty().set(""));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(fx(() -> shell.view().signing().isWaiting())).isTrue();
    }

    private Editors.Editor editor() {
        return shell.clinic().visitProperty().get().flatMap(Visit::editor).orElseThrow();
    }

    private CaseFile draft() {
        return fx(() -> editor().model().draftProperty().get());
    }

    private void finish() {
        for (int i = 0; i < ROUNDS; i++) {
            fxDo(storing::finishAll);
        }
    }

    private boolean isSheetOpen() {
        return fx(() -> shell.view().isCovered());
    }

    @Test
    void lettersAreKeptForTheNameAndNeverRecorded() {
        CaseFile before = draft();
        robot.type(KeyCode.A, KeyCode.R, KeyCode.DIGIT1, KeyCode.ENTER);
        assertThat(draft()).isEqualTo(before);
        assertThat(isSheetOpen()).isFalse();
        finish();
        assertThat(isSheetOpen()).isTrue();
        assertThat(((TextField) node(scene, ".sign-sheet .text-field")).getText()).isEqualTo("ar1");
        assertThat(fx(() -> shell.clinic().visitProperty().get().orElseThrow().isDraft())).isTrue();
    }

    @Test
    void aNameThatStandsThereStays() {
        finish();
        fxDo(() -> shell.view().back());
        fxDo(() -> shell.view().signing().signerProperty().set("Demo Clinician"));
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        robot.type(KeyCode.A);
        finish();
        assertThat(fx(() -> shell.view().signing().signerProperty().get()))
                .isEqualTo("Demo Clinician");
    }

    @Test
    void escapeCallsItOff() {
        robot.type(KeyCode.ESCAPE);
        finish();
        assertThat(isSheetOpen()).isFalse();
        assertThat(fx(() -> shell.view().signing().isWaiting())).isFalse();
    }

    @Test
    void whatChangedMeanwhileIsLookedAtBeforeItIsSigned() {
        fxDo(() -> editor().model().apply("all", "", "", SampleDraft.AGAINST_ADVICE));
        finish();
        fxDo(() -> shell.view().signing().signerProperty().set("Demo Clinician"));
        fxDo(() -> shell.view().signing().sign());
        finish();
        assertThat(fx(() -> shell.clinic().visitProperty().get().orElseThrow().isDraft())).isTrue();
        assertThat(isSheetOpen()).isTrue();
    }
}
