package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.support.Theme;

class JourneyTest extends WindowTest {
    @TempDir private Path folder;

    private Scene scene;
    private Shell shell;

    @BeforeEach
    void openWindow() {
        scene = fx(() -> Stages.scene(1440, 900));
        shell =
                fx(() ->
                        Stages.shell(
                                scene,
                                new FakeConsultations(),
                                new Stages.Answers(
                                        Optional.of(FakeConsultations.FULL),
                                        Optional.of(folder.resolve("summary.pdf")))));
        show(scene);
    }

    private void press(KeyCode key) {
        robot.push(key);
        fxDo(() -> {});
    }

    private void pressCtrl(KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
        fxDo(() -> {});
    }

    private List<String> texts(String selector) {
        return fx(() ->
                scene.getRoot().lookupAll(selector).stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private boolean shown(String selector) {
        return fx(() ->
                Optional.ofNullable(scene.getRoot().lookup(selector))
                        .map(Node::isVisible)
                        .orElse(false));
    }

    @Test
    void theBannerLightsUpForAnotherPatientAndForNothingElse() {
        List<Boolean> lit =
                fx(() ->
                        Stream.of(
                                        () -> shell.open(FakeConsultations.FULL),
                                        () -> shell.open(FakeConsultations.FULL),
                                        (Runnable) () -> shell.open(FakeConsultations.BARE))
                                .map(this::lightsUp)
                                .toList());
        assertThat(lit).containsExactly(false, false, true);
    }

    private boolean lightsUp(Runnable change) {
        change.run();
        return scene.getRoot()
                .lookup(".banner")
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("switched"));
    }

    @Test
    void aCaseIsOpenedAndItsReasonsAreShownByKeyboardAlone() {
        pressCtrl(KeyCode.O);
        assertThat(texts(".banner-name")).containsExactly("DEMO, Young-mi");
        press(KeyCode.F8);
        assertThat(fx(() -> scene.getFocusOwner().getStyleClass())).contains("option-card");
        press(KeyCode.W);
        assertThat(texts(".detail-title")).contains("Because", "Caution", "Sources");
        assertThat(texts(".details .caption")).contains("Rule R-IND-01 · met");
        press(KeyCode.ENTER);
        assertThat(shown(".details")).isFalse();
    }

    @Test
    void arrowsGoFromOptionToOption() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        press(KeyCode.F8);
        Node first = fx(() -> scene.getFocusOwner());
        assertThat(first.getStyleClass()).contains("option-card");
        press(KeyCode.DOWN);
        assertThat(fx(() -> scene.getFocusOwner())).isNotSameAs(first);
        press(KeyCode.UP);
        assertThat(fx(() -> scene.getFocusOwner())).isSameAs(first);
    }

    @Test
    void languageAndThemeChangeWhileTheCaseIsOpen() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        fxDo(() -> ((ToggleButton) node(scene, ".segmented .right-pill")).fire());
        assertThat(texts(".banner-name")).containsExactly("데모영미");
        assertThat(texts(".panel-title")).contains("고려할 선택지");
        assertThat(texts(".card-title")).contains("정맥 지도");
        fxDo(() -> shell.setTheme(Theme.DARK));
        assertThat(scene.getStylesheets().getFirst()).endsWith("dark.css");
        fxDo(() -> shell.setTheme(Theme.LIGHT));
    }

    @Test
    void theClosedGroupOpensOnDemand() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        int before = texts(".option-title").size();
        fxDo(() -> ((Button) node(scene, ".rest-toggle")).fire());
        assertThat(texts(".option-title")).hasSize(before + 5);
    }

    @Test
    void theSummaryIsSeenTurnedAndSaved() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        pressCtrl(KeyCode.P);
        assertThat(fx(() -> ((ImageView) node(scene, ".sheet .image-view")).getImage()))
                .isNotNull();
        assertThat(texts(".page-number")).containsExactly("Page 1 of 2");
        press(KeyCode.PAGE_DOWN);
        assertThat(texts(".page-number")).containsExactly("Page 2 of 2");
        pressCtrl(KeyCode.S);
        assertThat(folder.resolve("summary.pdf")).exists();
        assertThat(texts(".saving .label")).containsExactly("Saved and checked: summary.pdf");
        press(KeyCode.ESCAPE);
        assertThat(shown(".option-card")).isTrue();
    }

    @Test
    void textGrowsAndShrinksByKeyboard() {
        pressCtrl(KeyCode.EQUALS);
        assertThat(scene.getRoot().getStyle()).contains("15.4px");
        pressCtrl(KeyCode.DIGIT0);
        assertThat(scene.getRoot().getStyle()).contains("14.0px");
    }

    @Test
    void f6GoesThroughAllPartsAndComesBack() {
        fxDo(() -> shell.open(FakeConsultations.RED_FLAG));
        press(KeyCode.F6);
        Node start = fx(() -> scene.getFocusOwner());
        int steps = 0;
        do {
            press(KeyCode.F6);
            steps++;
        } while (fx(() -> scene.getFocusOwner()) != start && steps < 20);
        assertThat(steps).isEqualTo(6);
    }

    @Test
    void theKeySheetOpensAndGivesTheFocusBackAndIsSavedForPaper() throws Exception {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        press(KeyCode.F1);
        assertThat(shown(".key-sheet")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(fx(() -> isShown(node(scene, ".key-columns")))).isFalse();
        assertThat(fx(() -> scene.getFocusOwner())).isNotNull();
        press(KeyCode.F1);
        assertThat(savedBy(() -> fxDo(button("Keys of all screens as PDF…")::fire)))
                .isEqualTo("Keys of Saphena");
        assertThat(fx(() -> isShown(node(scene, ".key-columns")))).isFalse();
        fxDo(() -> shell.view().texts().speak(Language.KO));
        pressCtrl(KeyCode.K);
        fxDo(() -> ((TextField) node(scene, ".palette .text-field")).setText("key all screens"));
        assertThat(savedBy(() -> robot.type(KeyCode.ENTER))).isEqualTo("Saphena 단축키");
    }

    private String savedBy(Runnable asks) throws Exception {
        Path file = folder.resolve("summary.pdf");
        Files.deleteIfExists(file);
        asks.run();
        settle();
        return Files.readString(file);
    }

    private Button button(String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void arrowsOnTheMapGoToTheNearestVein() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        press(KeyCode.F8);
        press(KeyCode.F8);
        String first = fx(() -> scene.getFocusOwner().getAccessibleText());
        press(KeyCode.DOWN);
        String second = fx(() -> scene.getFocusOwner().getAccessibleText());
        assertThat(first).isNotBlank();
        assertThat(second).isNotBlank().isNotEqualTo(first);
    }

    @Test
    void aRowOfTheTableIsMarkedWhenItsVeinHasTheFocusOnTheMap() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        press(KeyCode.F8);
        press(KeyCode.F8);
        assertThat(fx(() -> scene.getRoot().lookupAll(".scan-row:spot").size())).isEqualTo(1);
    }

    @Test
    void theTitleOfTheWindowNeverHoldsTheName() {
        fxDo(() -> shell.open(FakeConsultations.FULL));
        String title = fx(() -> String.valueOf(((Stage) scene.getWindow()).getTitle()));
        assertThat(title).doesNotContain("DEMO").doesNotContain("데모");
    }

    @Test
    void aRefusedFileIsToldInPlaceUntilDismissed() {
        fxDo(() -> shell.open(FakeConsultations.BROKEN));
        assertThat(texts(".problem-bar .notice-title")).hasSize(1);
        Label code = (Label) fx(() -> node(scene, ".problem-bar .code"));
        assertThat(code.getText()).isNotBlank();
        fxDo(() -> ((Button) node(scene, ".problem-bar .button")).fire());
        assertThat(shown(".problem-bar")).isFalse();
    }
}
