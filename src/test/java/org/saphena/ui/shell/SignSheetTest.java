package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.saphena.ui.FakeConsultations;

/** What the sheet for the signature shows, and where its work begins. */
class SignSheetTest extends WindowTest {
    private final Scene scene = fx(() -> Stages.scene(1440, 900));

    private void ask(FakeConsultations consultations) {
        Shell shell = fx(() -> Stages.shell(scene, consultations, Stages.Answers.NONE));
        show(scene);
        fxDo(() -> Stages.startDemoVisit(shell));
        fxDo(() -> shell.view().actions().sign());
    }

    @Test
    void whatStandsInTheWayHasTheFocus() {
        FakeConsultations flagged = new FakeConsultations();
        flagged.open(FakeConsultations.RED_FLAG);
        ask(flagged);
        assertThat(fx(() -> scene.getFocusOwner()))
                .isInstanceOfSatisfying(
                        Button.class, button -> assertThat(button.getText()).startsWith("Go to: "));
    }

    @Test
    void whereNothingStandsInTheWayTheNameHasIt() {
        ask(new FakeConsultations());
        assertThat(fx(() -> scene.getFocusOwner())).isInstanceOf(TextField.class);
    }

    @Test
    void itSaysWhatWasNotExamined() {
        ask(new FakeConsultations());
        assertThat(texts(scene, ".sign-found .label"))
                .contains("What the scan covers")
                .anyMatch(text -> text.matches("R .* of 20 core.*L .* of 20 core.*"));
    }
}
