package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.saphena.settings.KeySettings;
import org.saphena.settings.WindowKey;
import org.saphena.ui.support.Texts;

class KeysViewModelTest {
    private final Texts texts = new Texts(Language.EN);
    private final KeysViewModel keys = new KeysViewModel(KeySettings.DEFAULTS, texts);

    private void change(WindowKey key, String pressed) {
        keys.ask(key);
        keys.hear(pressed);
    }

    @Test
    void theNextKeysThatArePressedAreGivenToIt() {
        keys.ask(WindowKey.PALETTE);
        keys.hear("");
        assertThat(keys.isAsking()).isTrue();
        keys.hear("Ctrl+Shift+B");
        assertThat(keys.isAsking()).isFalse();
        assertThat(keys.now().of(WindowKey.PALETTE)).isEqualTo("Ctrl+Shift+B");
        assertThat(keys.now().owner("Ctrl+K")).isEmpty();
    }

    @Test
    void escapeLeavesItAsItIs() {
        change(WindowKey.PALETTE, "Esc");
        assertThat(keys.isAsking()).isFalse();
        assertThat(keys.now()).isEqualTo(KeySettings.DEFAULTS);
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+N, taken",
        "Alt+F4, alt",
        "Ctrl+Alt+K, alt",
        "AltGr, alt",
        "K, form",
        "Shift+K, form",
        "Ctrl+5, form",
        "Ctrl+Enter, form",
        "Meta+K, form",
        "Ctrl+F2, form",
        "Ctrl+C, needed",
        "Ctrl+Shift+Z, needed",
        "F6, needed"
    })
    void whatCannotBeGivenIsRefusedWithItsReasonAndAskedForAgain(String pressed, String why) {
        change(WindowKey.PALETTE, pressed);
        assertThat(keys.now()).isEqualTo(KeySettings.DEFAULTS);
        assertThat(keys.isAsking()).isTrue();
        assertThat(keys.refusedProperty().get().orElseThrow().text())
                .isEqualTo("ui.settings.keys." + why);
        keys.hear("F12");
        assertThat(keys.refusedProperty().get()).isEmpty();
        assertThat(keys.now().of(WindowKey.PALETTE)).isEqualTo("F12");
    }

    @Test
    void anOriginalKeyThatDoesSomethingElseByNowIsNotTakenBack() {
        change(WindowKey.PALETTE, "F12");
        change(WindowKey.FIND, "Ctrl+K");
        keys.reset(WindowKey.PALETTE);
        assertThat(keys.now().of(WindowKey.PALETTE)).isEqualTo("F12");
        assertThat(keys.refusedProperty().get().orElseThrow().owner()).contains(WindowKey.FIND);
        keys.reset(WindowKey.FIND);
        keys.reset(WindowKey.PALETTE);
        assertThat(keys.now()).isEqualTo(KeySettings.DEFAULTS);
    }

    @Test
    void theOriginalKeyCanBePressedToo() {
        change(WindowKey.COMPARE, "F12");
        change(WindowKey.COMPARE, "Ctrl+7");
        assertThat(keys.now()).isEqualTo(KeySettings.DEFAULTS);
    }

    @Test
    void allOriginalKeysAgainLeaveTheSingleKeysAsTheyAre() {
        keys.setSingle(false);
        change(WindowKey.PALETTE, "F12");
        keys.resetAll();
        assertThat(keys.now()).isEqualTo(KeySettings.DEFAULTS.withSingle(false));
    }

    @Test
    void everyTextOfTheWindowNamesTheKeysAsTheyAre() {
        assertThat(texts.now().get("ui.status.keys.outside")).startsWith("F1 keys · Ctrl+K");
        change(WindowKey.HELP, "F12");
        change(WindowKey.PALETTE, "F1");
        change(WindowKey.FIND, "Ctrl+Shift+B");
        assertThat(texts.now().get("ui.status.keys.outside")).startsWith("F12 keys · F1 find");
        texts.speak(Language.KO);
        assertThat(texts.now().get("ui.status.keys.outside")).startsWith("F12 단축키 · F1 무엇");
        assertThat(texts.written("Ctrl+F")).isEqualTo("Ctrl+Shift+B");
        keys.resetAll();
        assertThat(texts.now().get("ui.status.keys.outside")).startsWith("F1 단축키 · Ctrl+K");
    }

    @Test
    void onlyWholeKeysOfTheWindowAreWrittenAnew() {
        KeyWords words = new KeyWords(KeySettings.DEFAULTS.with(WindowKey.EXPORT, "F12"));
        assertThat(words.apply("Ctrl+Enter, Ctrl+E로, Shift+F9, Ctrl+Shift+E, (Ctrl+E)"))
                .isEqualTo("Ctrl+Enter, F12로, Shift+F9, Ctrl+Shift+E, (F12)");
    }

    @Test
    void aTextOfAnotherWindowPartFollows() {
        Texts own = new Texts(Language.EN);
        own.follow(texts);
        change(WindowKey.GAP, "F12");
        assertThat(own.now().get("ui.key.gap")).isEqualTo("F12");
    }

    @ParameterizedTest
    @EnumSource
    void theSheetOfTheKeysHasEveryKeyOfTheWindow(WindowKey key) {
        List<String> shown =
                texts.now().keys().stream()
                        .filter(each -> each.startsWith("ui.key."))
                        .map(each -> texts.now().get(each))
                        .toList();
        assertThat(shown).contains(key.original());
        assertThat(Optional.of(key)).isEqualTo(keys.now().owner(key.original()));
    }
}
