package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.settings.WindowKey;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;

/**
 * F9 shows the vein map in the patient's words over everything, and leads back to the same cell.
 */
class PatientMapJourneyTest extends WindowTest {
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openADraft() {
        scene = fx(() -> Stages.scene(1000, 900));
        shell = fx(() -> Stages.shell(scene, SampleJourney.CONSULTATIONS, Stages.Answers.NONE));
        fxDo(() -> Stages.startDemoVisit(shell));
        show(scene);
        CaseFile sample = SampleCases.full();
        EntryViewModel model =
                shell.clinic().visitProperty().get().orElseThrow().editor().orElseThrow().model();
        fxDo(() -> {
            model.apply(
                    "all",
                    "",
                    "",
                    draft -> new CaseFile(draft.patient(), sample.consultation(), draft.record()));
            model.sectionProperty().set(Section.DUPLEX);
        });
        fxDo(() -> shell.view().actions().goTo("/consultation/legs/left/duplex/segments/gsv-mt"));
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private void press(KeyCode key) {
        fxDo(() -> {
            Robot keyboard = new Robot();
            keyboard.keyPress(key);
            keyboard.keyRelease(key);
        });
    }

    private boolean isShownToThePatient() {
        return fx(() -> isOpen(scene, ".patient-map"));
    }

    private List<String> words() {
        return texts(scene, ".patient-sheet .label");
    }

    @Test
    void theMapIsInPlainWordsWithoutNamesAndAdviceAndLeadsBackToTheCell() {
        Node cell = fx(scene::getFocusOwner);
        press(KeyCode.F9);
        assertThat(isShownToThePatient()).isTrue();
        Patient patient =
                fx(() -> shell.clinic().visitProperty().get().orElseThrow().current().patient());
        assertThat(words())
                .contains("Your leg vein check", "Blood flows the wrong way", "Not checked")
                .anyMatch(text -> text.startsWith("Right leg: The long vein on the inside"))
                .noneMatch(text -> text.contains(patient.id()))
                .noneMatch(text -> text.contains(String.valueOf(patient.familyName())))
                .noneMatch(text -> text.contains("GSV") || text.contains("**"))
                .noneMatch(text -> text.contains("favoured") || text.contains("ablation"));
        assertThat(fx(() -> node(scene, ".patient-sheet").getLayoutBounds().getHeight()))
                .isEqualTo(scene.getHeight());
        press(KeyCode.F9);
        assertThat(isShownToThePatient()).isFalse();
        assertThat(fx(scene::getFocusOwner)).isSameAs(cell);
        press(KeyCode.F9);
        press(KeyCode.ESCAPE);
        assertThat(isShownToThePatient()).isFalse();
        assertThat(fx(scene::getFocusOwner)).isSameAs(cell);
    }

    @Test
    void itSpeaksTheLanguageOfTheWindowAndItsKeyCanBeChanged() {
        fxDo(() -> shell.view().settings().keys().ask(WindowKey.PATIENT_SCREEN));
        press(KeyCode.F12);
        press(KeyCode.F9);
        assertThat(isShownToThePatient()).isFalse();
        press(KeyCode.F12);
        fxDo(() -> shell.texts().speak(Language.KO));
        assertThat(words()).contains("피가 거꾸로 흐름");
        assertThat(texts(scene, ".patient-sheet .button")).containsExactly("돌아가기 (F12)");
        press(KeyCode.F12);
        assertThat(isShownToThePatient()).isFalse();
    }

    @Test
    void whereNoVisitIsOnTheScreenThereIsNothingToShow() {
        fxDo(() -> shell.clinic().navigation().toPatients());
        press(KeyCode.F9);
        assertThat(isShownToThePatient()).isFalse();
    }

    @Test
    void theLockTakesItAway() {
        press(KeyCode.F9);
        fxDo(() -> shell.view().lock("user"));
        assertThat(isShownToThePatient()).isFalse();
        assertThat(words()).noneMatch(text -> text.startsWith("Right leg"));
    }
}
