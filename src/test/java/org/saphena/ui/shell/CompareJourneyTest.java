package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.VisitRecord.Priority;
import org.saphena.report.Audience;
import org.saphena.settings.WindowKey;
import org.saphena.ui.FakeConsultations;

/** Options are compared in the editor, by keys, with a screen for the patient. */
class CompareJourneyTest extends WindowTest {
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openADraft() {
        scene = fx(() -> Stages.scene(1440, 900));
        shell = fx(() -> Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE));
        fxDo(() -> Stages.startDemoVisit(shell));
        show(scene);
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private void press(KeyCode key, boolean ctrl) {
        fxDo(() -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(
                    owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, ctrl, false, false));
        });
    }

    private CaseFile draft() {
        return fx(() -> shell.clinic().visitProperty().get().orElseThrow().current());
    }

    private void focus(String selector) {
        fxDo(() -> node(scene, selector).requestFocus());
    }

    private List<Window> others() {
        return fx(() ->
                Window.getWindows().stream()
                        .filter(window -> window.getScene() != scene && window instanceof Stage)
                        .filter(Window::isShowing)
                        .toList());
    }

    private static List<String> words(Node root) {
        return root.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void theComparisonIsPrintedOnThePatientsPaper() {
        press(KeyCode.DIGIT7, true);
        press(KeyCode.P, false);
        assertThat(fx(() -> shell.model().comparingProperty().get())).isFalse();
        assertThat(fx(() -> shell.model().printingProperty().get())).isTrue();
        assertThat(fx(() -> shell.model().summary().audienceProperty().get()))
                .isEqualTo(Audience.PATIENT);
    }

    @Test
    void withSingleKeysOffDigitsChooseNothingAndTheStatusLineTellsNoLetter() {
        assertThat(texts(scene, ".status-bar .hint")).anyMatch(each -> each.contains("W reasons"));
        fxDo(() -> shell.view().settings().keys().setSingle(false));
        assertThat(texts(scene, ".status-bar .hint"))
                .contains("F1 keys · F6 next part · F8 options")
                .noneMatch(each -> each.contains("W reasons"));
        press(KeyCode.DIGIT7, true);
        var before = draft().record();
        press(KeyCode.DIGIT1, false);
        focus(".matter-chip");
        press(KeyCode.DIGIT4, false);
        press(KeyCode.NUMPAD4, false);
        assertThat(draft().record()).isEqualTo(before);
        fxDo(() -> ((Button) node(scene, ".matter-chip")).fire());
        assertThat(Objects.requireNonNull(draft().record()).priorities())
                .containsExactly(new Priority(PriorityCode.SLEEP, 1));
    }

    @Test
    void theKeysOpenItChooseWeighAndLeaveAndTheDraftKeepsIt() {
        press(KeyCode.DIGIT7, true);
        assertThat(fx(() -> node(scene, ".compare-table").isVisible())).isTrue();
        assertThat(fx(() -> scene.getFocusOwner().getStyleClass())).contains("pick");
        press(KeyCode.DIGIT1, false);
        assertThat(Objects.requireNonNull(draft().record()).compared()).hasSize(2);
        focus(".matter-chip");
        press(KeyCode.DIGIT4, false);
        assertThat(Objects.requireNonNull(draft().record()).priorities())
                .containsExactly(new Priority(PriorityCode.SLEEP, 4));
        press(KeyCode.ESCAPE, false);
        assertThat(fx(() -> scene.getRoot().lookup(".compare-table"))).isNull();
        assertThat(Objects.requireNonNull(draft().record()).compared()).hasSize(2);
    }

    @Test
    void theArrowsGoFromQuestionToQuestion() {
        press(KeyCode.DIGIT7, true);
        focus(".compare-row");
        String first = fx(() -> scene.getFocusOwner().getAccessibleText());
        press(KeyCode.DOWN, false);
        String second = fx(() -> scene.getFocusOwner().getAccessibleText());
        press(KeyCode.UP, false);
        assertThat(first).startsWith("What happens").contains("Wait and see: A check-up later");
        assertThat(second).startsWith("Needles and numbing");
        assertThat(fx(() -> scene.getFocusOwner().getAccessibleText())).isEqualTo(first);
    }

    @Test
    void thePatientsScreenSaysNothingOfOthersAndNothingForTheClinicianAlone() {
        press(KeyCode.DIGIT7, true);
        press(KeyCode.F9, false);
        assertThat(others()).hasSize(1);
        Stage patients = (Stage) others().getFirst();
        var patient = draft().patient();
        assertThat(fx(patients::getTitle)).isEqualTo("Saphena");
        List<String> words = fx(() -> words(patients.getScene().getRoot()));
        assertThat(words)
                .anyMatch(text -> text.contains("75 to 95 of 100 veins"))
                .noneMatch(text -> text.contains(patient.id()))
                .noneMatch(text -> text.contains(String.valueOf(patient.familyName())))
                .noneMatch(text -> text.contains("favoured"))
                .noneMatch(text -> text.contains("allergy to acrylate adhesive is recorded"));
        assertThat(fx(() -> AccessibilityTest.nameless(patients.getScene().getRoot()))).isEmpty();
        press(KeyCode.F9, false);
        assertThat(others()).isEmpty();
    }

    @Test
    void thePatientsScreenClosesWithTheKeyAsItIsNow() {
        fxDo(() -> {
            shell.view().settings().keys().ask(WindowKey.PATIENT_SCREEN);
            shell.view().settings().keys().hear("F11");
        });
        press(KeyCode.DIGIT7, true);
        press(KeyCode.F11, false);
        Node patients = fx(() -> others().getFirst().getScene().getRoot());
        fxDo(() -> Event.fireEvent(patients, pressed(KeyCode.F9)));
        assertThat(others()).hasSize(1);
        fxDo(() -> Event.fireEvent(patients, pressed(KeyCode.F11)));
        assertThat(others()).isEmpty();
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    @Test
    void lockingClosesThePatientsScreenToo() {
        press(KeyCode.DIGIT7, true);
        press(KeyCode.F9, false);
        press(KeyCode.L, true);
        assertThat(others()).isEmpty();
        assertThat(fx(() -> scene.getRoot().lookup(".compare-table"))).isNull();
    }
}
