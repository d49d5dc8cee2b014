package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.settings.KeySettings;
import org.saphena.settings.ScanProtocol;
import org.saphena.settings.WindowKey;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Theme;

class SettingsUndoTest {
    private final Texts texts = new Texts(Language.EN);
    private final Look look = new Look(Theme.DARK, 100);
    private final SimpleObjectProperty<String> profile = new SimpleObjectProperty<>("default");
    private final SimpleObjectProperty<ScanProtocol> scan =
            new SimpleObjectProperty<>(ScanProtocol.DELIVERED);
    private final KeysViewModel keys = new KeysViewModel(KeySettings.DEFAULTS, texts);
    private final List<String> chosen = new ArrayList<>();
    private final SettingsUndo undo =
            new SettingsUndo(texts, look, profile, chosen::add, keys, scan);

    private String last() {
        return undo.lastProperty().get().map(SettingsUndo.Change::name).orElse("");
    }

    @Test
    void everyChangeIsTakenBackTheLastOneFirst() {
        look.choose(org.saphena.settings.Theme.DARK);
        undo.begin();
        texts.speak(Language.KO);
        look.choose(org.saphena.settings.Theme.LIGHT);
        look.larger();
        look.larger();
        keys.ask(WindowKey.PALETTE);
        keys.hear("F12");
        keys.setSingle(false);
        scan.set(ScanProtocol.DELIVERED.with(SegmentId.PER, false));

        List<String> names = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            names.add(last());
            undo.undo();
        }
        assertThat(names)
                .containsExactly(
                        "ui.settings.scan",
                        "ui.settings.keys",
                        "ui.settings.keys",
                        "ui.settings.text",
                        "ui.settings.text",
                        "ui.menu.theme",
                        "ui.settings.language");
        assertThat(last()).isEmpty();
        assertThat(texts.language()).isEqualTo(Language.EN);
        assertThat(look.chosenProperty().get()).isEqualTo(org.saphena.settings.Theme.DARK);
        assertThat(look.textPercentProperty().get()).isEqualTo(100);
        assertThat(keys.now()).isEqualTo(KeySettings.DEFAULTS);
        assertThat(scan.get()).isEqualTo(ScanProtocol.DELIVERED);
    }

    @Test
    void theGuidelinesOfTheClinicAreAskedForAgainAndTheirReturnIsNoChange() {
        undo.begin();
        profile.set("nice-cg168");
        undo.undo();
        assertThat(chosen).containsExactly("default");
        assertThat(last()).isEmpty();
        profile.set("default");
        assertThat(last()).isEmpty();
    }

    @Test
    void onlyWhatWasChangedWhileTheSettingsWereOpenIsTakenBack() {
        look.larger();
        undo.begin();
        assertThat(last()).isEmpty();
        look.larger();
        undo.begin();
        undo.undo();
        assertThat(look.textPercentProperty().get()).isEqualTo(120);
    }
}
