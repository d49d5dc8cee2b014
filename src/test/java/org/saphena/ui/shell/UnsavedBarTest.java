package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.editing.LegEdits;
import org.saphena.ui.entry.EntryViewModel;

/** What the window says and offers while a draft cannot be kept. */
class UnsavedBarTest extends WindowTest {
    @TempDir private Path folder;
    private final FailingWork storing = new FailingWork();
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void startAVisit() {
        scene = fx(() -> Stages.scene(1280, 720));
        shell =
                fx(() ->
                        Stages.shell(
                                scene,
                                SampleJourney.CONSULTATIONS,
                                Stages.door(SampleJourney.CONSULTATIONS, folder.resolve("data")),
                                storing,
                                new HandTime(),
                                new Stages.Answers(
                                        Optional.empty(),
                                        Optional.of(folder.resolve("copy.case.json")))));
        show(scene);
        fxDo(() -> Stages.startDemoVisit(shell));
    }

    @AfterEach
    void leave() {
        fxDo(() -> {
            storing.failNext(0);
            shell.leave();
        });
    }

    private EntryViewModel editor() {
        return shell.clinic().visitProperty().get().flatMap(Visit::editor).orElseThrow().model();
    }

    private void changeOnAFullDisk() {
        fxDo(() -> {
            storing.failNext(Integer.MAX_VALUE);
            editor().apply(
                            "exam.abi",
                            "1.08",
                            "ABI",
                            LegEdits.arterial(Side.RIGHT, "abi", new BigDecimal("1.08")));
        });
    }

    private void makeRoom() {
        fxDo(() -> storing.failNext(0));
    }

    private String said() {
        return String.join(" ", texts(scene, ".unsaved-bar .notice-title"));
    }

    private void click(String words) {
        fxDo(() -> button(words).fire());
    }

    private Button button(String words) {
        return scene.getRoot().lookupAll(".unsaved-bar .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itSaysThatNothingIsSavedUntilItIs() {
        assertThat(said()).isEmpty();
        changeOnAFullDisk();
        assertThat(said()).startsWith("Not saved: ").contains("keep this window open");
        click("Try again");
        assertThat(said()).startsWith("Not saved: ");
        makeRoom();
        click("Try again");
        assertThat(said()).isEmpty();
    }

    @Test
    void whoIsNotLetGoIsToldWhyAndGetsThere() {
        changeOnAFullDisk();
        fxDo(() -> shell.view().actions().findPatient());
        assertThat(said()).contains("You are still here");
        assertThat(fx(() -> scene.getFocusOwner() == button("Try again"))).isTrue();
        makeRoom();
        fxDo(() -> shell.view().actions().findPatient());
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.PATIENTS);
        assertThat(said()).isEmpty();
    }

    @Test
    void aCopyIsWrittenOnlyAfterItWasSaidThatAnyoneCanReadIt() {
        changeOnAFullDisk();
        Path copy = folder.resolve("copy.case.json");
        click("Save copy…");
        assertThat(said()).contains("not encrypted");
        assertThat(copy).doesNotExist();
        click("Back");
        assertThat(said()).startsWith("Not saved: ");
        click("Save copy…");
        makeRoom();
        click("Save unencrypted copy…");
        CaseFile draft = fx(() -> editor().draftProperty().get());
        assertThat(SampleJourney.CONSULTATIONS.open(copy)).isEqualTo(draft);
        assertThat(said()).startsWith("Not saved: ");
    }

    @Test
    void leavingWithoutTheChangesIsAskedTwice() {
        changeOnAFullDisk();
        click("Leave without saving…");
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.VISIT);
        makeRoom();
        click("Leave and lose the last changes");
        assertThat(fx(() -> shell.clinic().placeProperty().get())).isEqualTo(Place.CHART);
        assertThat(said()).isEmpty();
    }

    @Test
    void theKeyThatSavesSavesTheDraftAndSaysSo() {
        changeOnAFullDisk();
        makeRoom();
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        settle();
        assertThat(said()).isEmpty();
        assertThat(fx(() -> shell.model().printingProperty().get())).isFalse();
        assertThat(texts(scene, ".saved-line")).singleElement().asString().startsWith("● Saved ");
    }

    @Test
    void itIsTheFirstPaneOfTheRing() {
        changeOnAFullDisk();
        fxDo(() -> shell.view().panes().next());
        for (int i = 0; i < 12 && !fx(() -> scene.getFocusOwner() == button("Try again")); i++) {
            robot.type(KeyCode.F6);
            settle();
        }
        assertThat(fx(() -> scene.getFocusOwner() == button("Try again"))).isTrue();
    }
}
