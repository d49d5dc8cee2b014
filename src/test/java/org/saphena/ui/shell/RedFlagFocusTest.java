package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseReader;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;

/** A new red flag takes no key from who is typing, and is the first thing that F6 leads to. */
class RedFlagFocusTest extends WindowTest {
    private static final Path FLAGGED = Path.of("src/test/resources/cases/V29.case.json");

    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openADraft() {
        scene = fx(() -> Stages.scene(1000, 900));
        shell = fx(() -> Stages.shell(scene, SampleJourney.CONSULTATIONS, Stages.Answers.NONE));
        fxDo(() -> Stages.startDemoVisit(shell));
        show(scene);
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private static CaseFile flagged() {
        try {
            return CaseReader.read(Files.readAllBytes(FLAGGED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void press(KeyCode key) {
        fxDo(() -> {
            Robot keyboard = new Robot();
            keyboard.keyPress(key);
            keyboard.keyRelease(key);
        });
    }

    private EntryViewModel model() {
        return shell.clinic().visitProperty().get().orElseThrow().editor().orElseThrow().model();
    }

    private void raiseTheFlag() {
        CaseFile flagged = flagged();
        fxDo(() ->
                model().apply(
                                "all",
                                "",
                                "",
                                draft ->
                                        new CaseFile(
                                                draft.patient(),
                                                flagged.consultation(),
                                                draft.record())));
    }

    private Node focus() {
        return fx(scene::getFocusOwner);
    }

    private boolean isOnBanner() {
        return fx(() -> scene.getFocusOwner().getStyleClass().contains("red-flag"));
    }

    @Test
    void whoIsTypingGoesOnTypingWhenARedFlagComes() {
        Node cell = focus();
        raiseTheFlag();
        assertThat(texts(scene, ".red-flag-title")).isNotEmpty();
        assertThat(texts(scene, ".red-flag-way")).containsExactly("F5: here and back");
        assertThat(focus()).isSameAs(cell);
        String said =
                fx(() ->
                        scene.getRoot().lookupAll(".red-flags").stream()
                                .filter(WindowTest::isShown)
                                .findFirst()
                                .orElseThrow()
                                .getAccessibleText());
        assertThat(said).isEqualTo(String.join(". ", texts(scene, ".red-flag-title")));
    }

    @Test
    void f6LeadsToANewRedFlagOnceAndEscapeBackToTheCell() {
        raiseTheFlag();
        Node cell = focus();
        press(KeyCode.F6);
        assertThat(isOnBanner()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(focus()).isSameAs(cell);
        press(KeyCode.F6);
        assertThat(isOnBanner()).isFalse();
    }

    @Test
    void f5LeadsThereAndBackAndKeysMeantForTheCellDoNothingThere() {
        raiseTheFlag();
        Node cell = focus();
        press(KeyCode.F5);
        assertThat(isOnBanner()).isTrue();
        CaseFile before = fx(() -> model().draftProperty().get());
        for (KeyCode key : List.of(KeyCode.DIGIT3, KeyCode.N, KeyCode.ENTER, KeyCode.SPACE)) {
            press(key);
        }
        assertThat(isOnBanner()).isTrue();
        assertThat(fx(() -> model().draftProperty().get())).isEqualTo(before);
        press(KeyCode.F5);
        assertThat(focus()).isSameAs(cell);
    }

    @Test
    void aSectionThatIsLeftMeanwhileIsNotHeld() {
        raiseTheFlag();
        fxDo(() -> model().sectionProperty().set(Section.EXAM));
        fxDo(() -> shell.view().focusCenter());
        WeakReference<Object> left = new WeakReference<>(focus());
        fxDo(() -> shell.view().flags().toggle());
        assertThat(isOnBanner()).isTrue();
        List.of(Section.PLAN, Section.SYMPTOMS, Section.HISTORY, Section.PLAN)
                .forEach(each -> fxDo(() -> model().sectionProperty().set(each)));
        assertThat(ClosedWindowsTest.isGone(left)).isTrue();
        press(KeyCode.F5);
        assertThat(isOnBanner()).isFalse();
        assertThat(fx(() -> node(scene, ".entry-form-area").isFocusWithin())).isTrue();
    }

    @Test
    void withoutARedFlagTheKeyDoesNothing() {
        Node cell = focus();
        press(KeyCode.F5);
        assertThat(focus()).isSameAs(cell);
    }
}
