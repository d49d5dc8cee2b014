package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Carried;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.editing.LegEdits;
import org.saphena.editing.RecordEdits;
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

    private static final String ABI = "/consultation/legs/left/arterial/abi";

    private void fire(String link) {
        fxDo(() ->
                scene.getRoot().lookupAll(".sign-found .button").stream()
                        .map(Button.class::cast)
                        .filter(each -> each.getText().startsWith("Go to: " + link))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private String focused() {
        return fx(() -> scene.getFocusOwner().getAccessibleText());
    }

    @Test
    void whatWasTypedAndIsNotRecordedStandsThereWithTheWayToIt() {
        Shell shell = fx(() -> Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE));
        show(scene);
        fxDo(() -> Stages.startDemoVisit(shell));
        fxDo(() -> shell.view().actions().goTo(ABI));
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT1, KeyCode.ENTER);
        fxDo(() -> shell.view().actions().sign());
        assertThat(texts(scene, ".sign-found .label")).contains("L ABI: “41”");
        assertThat(texts(scene, ".button")).doesNotContain("Sign (Enter)");
        fire("L ABI");
        assertThat(focused()).startsWith("Left, ABI");
    }

    @Test
    void aContradictionLeadsToItsField() {
        FakeConsultations contradictory = new FakeConsultations();
        contradictory.open(FakeConsultations.CONTRADICTORY);
        ask(contradictory);
        fire("");
        assertThat(focused()).startsWith("Left, ABI");
    }

    @Test
    void whatNobodyConfirmedStandsThereAndStopsNothing() {
        Shell shell = fx(() -> Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE));
        show(scene);
        fxDo(() -> Stages.startDemoVisit(shell));
        fxDo(() -> carry(shell));
        fxDo(() -> shell.view().actions().sign());
        assertThat(texts(scene, ".button")).contains("Sign (Enter)");
        assertThat(texts(scene, ".sign-found .label"))
                .contains("From an earlier visit and confirmed by nobody");
        assertThat(fx(() -> scene.getFocusOwner())).isInstanceOf(TextField.class);
        fire("From an earlier visit");
        assertThat(focused()).startsWith("Left: Endovenous laser ablation");
    }

    private static void carry(Shell shell) {
        shell.clinic()
                .visitProperty()
                .get()
                .flatMap(Visit::editor)
                .orElseThrow()
                .model()
                .apply(
                        "history.x",
                        "",
                        "",
                        LegEdits.field(
                                        Side.LEFT,
                                        "previousTreatments",
                                        List.of(
                                                new PreviousTreatment(
                                                        Treatment.EVLA, Target.GSV, null, null)))
                                .then(
                                        RecordEdits.field(
                                                "carriedForward",
                                                List.of(
                                                        new CarriedForward(
                                                                Carried.treatments(Side.LEFT)
                                                                        + "/0",
                                                                LocalDate.of(2024, 5, 12),
                                                                null)))));
    }

    @Test
    void itSaysWhatWasNotExamined() {
        ask(new FakeConsultations());
        assertThat(texts(scene, ".sign-found .label"))
                .contains("What the scan covers")
                .anyMatch(text -> text.matches("R .* of 20 core.*L .* of 20 core.*"));
    }
}
