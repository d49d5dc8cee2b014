package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.SegmentId;
import org.saphena.service.Program;
import org.saphena.settings.KeySettings;
import org.saphena.settings.WindowKey;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.entry.EntryViewModel;

/** The settings: what is searched there, keys that are changed, and single keys switched off. */
class SettingsJourneyTest extends WindowTest {
    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openADraft() {
        scene = fx(() -> Stages.scene(1000, 900));
        shell = fx(() -> Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE));
        fxDo(() -> Stages.startDemoVisit(shell));
        show(scene);
    }

    @AfterEach
    void lock() {
        fxDo(shell::leave);
    }

    private void press(KeyCode key, KeyCode... held) {
        fxDo(() -> {
            var keyboard = new Robot();
            List.of(held).forEach(keyboard::keyPress);
            keyboard.keyPress(key);
            keyboard.keyRelease(key);
            List.of(held).forEach(keyboard::keyRelease);
        });
    }

    private EntryViewModel model() {
        return shell.clinic().visitProperty().get().orElseThrow().editor().orElseThrow().model();
    }

    private Optional<Leg> right() {
        return Optional.ofNullable(
                fx(() -> model().draftProperty().get().consultation().legs().right()));
    }

    private boolean isOpen(String sheet) {
        return fx(() -> isOpen(scene, sheet));
    }

    private void type(String selector, String text) {
        fxDo(() -> ((TextField) node(scene, selector)).setText(text));
    }

    private List<String> rows() {
        return texts(scene, ".settings-row > .settings-line > .label");
    }

    @Test
    void theSearchNarrowsTheSettingsInBothLanguages() {
        press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(isOpen(".settings")).isTrue();
        assertThat(fx(() -> scene.getFocusOwner())).isInstanceOf(TextField.class);
        type(".settings .text-field", "missing");
        assertThat(rows()).containsExactly("Next missing item", "F7");
        type(".settings .text-field", "단축키 안내");
        assertThat(rows()).containsExactly("Sheet of the keys", "F1");
        type(".settings .text-field", "colours dark");
        assertThat(texts(scene, ".settings .card-title")).containsExactly("General");
        type(".settings .text-field", "knowledge base");
        assertThat(texts(scene, ".settings .card-title")).containsExactly("About");
        assertThat(texts(scene, ".settings .settings-row .label"))
                .contains(Program.nameAndVersion())
                .anyMatch(text ->
                        text.startsWith(
                                "Knowledge base " + new FakeConsultations().knowledge().version()));
        type(".settings .text-field", "borderline");
        assertThat(fx(() -> node(scene, ".borderline-rules").getAccessibleText()))
                .endsWith(
                        "What is called segment.borderline. and how it comes about."
                                + " What is called trunk.borderline. and how it comes about.");
        type(".settings .text-field", "zzz");
        assertThat(texts(scene, ".settings .caption"))
                .containsExactly("No setting has these words.");
        type(".settings .text-field", "");
        fxDo(() -> shell.view().texts().speak(Language.KO));
        assertThat(fx(() -> button("실행 취소: 언어 (Ctrl+Z)").isDisabled())).isFalse();
        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(fx(() -> button("Undo (Ctrl+Z)").isDisabled())).isTrue();
        fxDo(() -> button("Larger text").fire());
        assertThat(texts(scene, ".settings-size")).containsExactly("110 %");
        fxDo(() -> button("Undo: Size of the text (Ctrl+Z)").requestFocus());
        press(KeyCode.SPACE);
        assertThat(texts(scene, ".settings-size")).containsExactly("100 %");
        assertThat(fx(() -> node(scene, ".settings").isFocusWithin())).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isOpen(".settings")).isFalse();
    }

    @Test
    void aKeyThatWasChangedActsAndIsShownAndTheOldOneDoesNothing() {
        press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        fxDo(() -> shell.view().settings().keys().ask(WindowKey.LOCK));
        press(KeyCode.L, KeyCode.CONTROL);
        assertThat(shell.clinic().isUnlocked()).isTrue();
        fxDo(() -> shell.view().settings().keys().ask(WindowKey.PALETTE));
        press(KeyCode.N, KeyCode.CONTROL);
        assertThat(texts(scene, ".settings-said"))
                .containsExactly(
                        "Ctrl+N is taken: New patient or visit. Press the new keys. Esc leaves it as"
                                + " it is.");
        press(KeyCode.B, KeyCode.CONTROL);
        press(KeyCode.ESCAPE);
        assertThat(isOpen(".settings")).isFalse();
        press(KeyCode.K, KeyCode.CONTROL);
        assertThat(isOpen(".palette")).isFalse();
        press(KeyCode.B, KeyCode.CONTROL);
        assertThat(isOpen(".palette")).isTrue();
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        assertThat(texts(scene, ".key-cap")).contains("Ctrl+B").doesNotContain("Ctrl+K");
    }

    @Test
    void theOldKeyOfTheEditorDoesNothingEither() {
        fxDo(() -> shell.view().settings().keys().ask(WindowKey.GAP));
        press(KeyCode.F11);
        press(KeyCode.F11);
        assertThat(fx(() -> node(scene, ".entry-form-area").isFocusWithin())).isTrue();
        String before = focused();
        press(KeyCode.F7);
        assertThat(focused()).isEqualTo(before);
        press(KeyCode.F11);
        assertThat(focused()).isNotEqualTo(before);
    }

    private List<String> groinInTheGrid() {
        return texts(scene, ".duplex-left .grid-name").stream()
                .filter(List.of("CFV", "SFJ")::contains)
                .toList();
    }

    @Test
    void theProtocolOfTheScanIsTickedAndOrderedAndHoldsAtOnce() {
        fxDo(() -> shell.view().actions().goTo(MT));
        assertThat(groinInTheGrid()).containsExactly("CFV", "SFJ");
        press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        List<String> names = texts(scene, ".scan-veins .check-box");
        CheckBox first = fx(() -> (CheckBox) node(scene, ".scan-veins .check-box"));
        fxDo(first::requestFocus);
        press(KeyCode.UP, KeyCode.ALT);
        assertThat(texts(scene, ".scan-veins .check-box")).isEqualTo(names);
        press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(texts(scene, ".scan-veins .check-box"))
                .startsWith(names.get(1), names.get(0), names.get(2));
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(first);
        press(KeyCode.SPACE);
        press(KeyCode.ESCAPE);
        assertThat(groinInTheGrid()).containsExactly("SFJ", "CFV");
        assertThat(texts(scene, ".duplex-left .scan-group"))
                .contains("Veins that Alt+N leaves open");
        press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        fxDo(() -> button("As delivered").fire());
        assertThat(texts(scene, ".scan-veins .check-box")).isEqualTo(names);
        assertThat(fx(first::isSelected)).isTrue();
    }

    private Button button(String text) {
        return scene.getRoot().lookupAll(".settings .button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void singleKeysOff() {
        press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        fxDo(() -> ((CheckBox) node(scene, ".settings .check-box")).fire());
        press(KeyCode.ESCAPE);
        assertThat(fx(() -> shell.view().settings().keys().now()))
                .isEqualTo(KeySettings.DEFAULTS.withSingle(false));
    }

    private static List<String> offered() {
        return openMenu().getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void choose(String start) {
        ContextMenu list = openMenu();
        fxDo(() -> {
            list.hide();
            list.getItems().stream()
                    .filter(item -> item.getText() != null && item.getText().startsWith(start))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    private String focused() {
        return fx(() -> String.valueOf(scene.getFocusOwner().getAccessibleText()));
    }

    private static final String MT =
            "/consultation/legs/right/duplex/segments/" + SegmentId.GSV_MT.code();

    @Test
    void withSingleKeysOffALetterDoesNothingAndTheListAnswers() {
        singleKeysOff();
        fxDo(() -> shell.view().actions().goTo(MT));
        String cell = focused();
        press(KeyCode.R);
        assertThat(focused()).startsWith(cell);
        assertThat(texts(scene, ".grid-message"))
                .contains("Single keys are off in the settings. Enter opens the list of answers.");
        press(KeyCode.ENTER);
        assertThat(offered()).contains("not recorded").hasSizeGreaterThan(6);
        choose("reflux");
        press(KeyCode.DIGIT6);
        press(KeyCode.PERIOD);
        press(KeyCode.DIGIT8);
        press(KeyCode.ENTER);
        var scan = Objects.requireNonNull(right().orElseThrow().duplex());
        assertThat(Objects.requireNonNull(scan.segments().get(SegmentId.GSV_MT)).diameterMm())
                .isEqualByComparingTo("6.8");
    }

    @Test
    void whatNeedsASecondAnswerIsAskedForAtOnce() {
        singleKeysOff();
        fxDo(() -> shell.view().actions().goTo(MT));
        press(KeyCode.ENTER);
        choose("occluded");
        assertThat(offered()).containsExactly("acute", "old");
        choose("old");
        var scan = Objects.requireNonNull(right().orElseThrow().duplex());
        assertThat(Objects.requireNonNull(scan.segments().get(SegmentId.GSV_MT)).toString())
                .contains("CHRONIC_THROMBUS");
    }

    @Test
    void aSeverityIsChosenFromTheListToo() {
        singleKeysOff();
        Node first = fx(() -> scene.getFocusOwner());
        press(KeyCode.DIGIT3);
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(first);
        press(KeyCode.ENTER);
        assertThat(offered()).isNotEmpty();
        choose("severe");
        assertThat(right().orElseThrow().symptomSeverity()).hasSize(1);
    }

    @Test
    void onAnOptionALetterDecidesNothingAndTheSheetLeavesItOut() {
        singleKeysOff();
        press(KeyCode.F8);
        var before = model().draftProperty().get().record();
        press(KeyCode.A);
        assertThat(model().draftProperty().get().record()).isEqualTo(before);
        press(KeyCode.F1);
        assertThat(texts(scene, ".key-cap")).contains("Enter, F2").doesNotContain("A D R L");
    }
}
