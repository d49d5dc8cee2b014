package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Language;
import org.saphena.ui.FakeConsultations;

/** Alt and a letter open a menu, and a letter chooses in it. */
class MenuLettersTest extends WindowTest {
    /** Alt with one of these means something where a grid or the door is on the screen. */
    private static final List<String> TAKEN = List.of("N", "M", "G", "D", "R");

    @Test
    void everyMenuHasALetterOnceInBothLanguagesAndTheLettersChoose() {
        Scene scene = fx(() -> Stages.scene(1000, 900));
        ShellView shell =
                fx(() -> Stages.shell(scene, new FakeConsultations(), Stages.Answers.NONE).view());
        show(scene);
        for (Language language : Language.values()) {
            fxDo(() -> shell.texts().speak(language));
            List<MenuButton> menus = menus(scene);
            assertThat(letters(menus.stream().map(MenuButton::getText).toList()))
                    .doesNotContainAnyElementsOf(TAKEN);
            menus.forEach(menu -> check(menu.getItems()));
        }
        robot.press(KeyCode.ALT, KeyCode.V).release(KeyCode.V, KeyCode.ALT);
        assertThat(fx(() -> menus(scene).getLast().isShowing())).isTrue();
        robot.type(KeyCode.T);
        settle();
        assertThat(fx(() -> isOpen(scene, ".settings"))).isTrue();
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.ALT, KeyCode.F).release(KeyCode.F, KeyCode.ALT);
        robot.type(KeyCode.E);
        robot.type(KeyCode.C);
        settle();
        assertThat(fx(shell::isCovered)).as("clinic and papers, two menus deep").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ui.menu.file, File, _File",
        "ui.palette.menu, Find anything…, Find _anything…",
        "ui.palette.menu, 무엇이든 찾기…, 무엇이든 찾기(_A)…",
        "ui.shell.lock, 잠금 (Ctrl+L), 잠금(_L) (Ctrl+L)"
    })
    void theLetterStandsInItsWordElseBehindIt(String key, String text, String marked) {
        assertThat(MenuLetters.marked(key, text)).isEqualTo(marked);
    }

    private static List<MenuButton> menus(Scene scene) {
        return Stream.of(scene.getRoot().lookupAll(".app-bar .menu-button"))
                .flatMap(all -> all.stream().map(MenuButton.class::cast))
                .toList();
    }

    private static void check(List<MenuItem> items) {
        letters(
                items.stream()
                        .filter(item -> !(item instanceof SeparatorMenuItem))
                        .map(MenuItem::getText)
                        .toList());
        items.forEach(item -> {
            if (item instanceof Menu menu) {
                check(menu.getItems());
            }
        });
    }

    /** The letters of one menu, each there and each once. */
    private static List<String> letters(List<String> texts) {
        List<String> letters =
                texts.stream()
                        .map(text ->
                                MenuLetters.of(text).orElseThrow(() -> new AssertionError(text)))
                        .toList();
        assertThat(letters).as(String.join(", ", texts)).doesNotHaveDuplicates();
        return letters;
    }
}
