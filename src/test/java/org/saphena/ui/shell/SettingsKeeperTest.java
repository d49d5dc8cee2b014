package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentId;
import org.saphena.settings.KeySettings;
import org.saphena.settings.ListSettings;
import org.saphena.settings.ListSort;
import org.saphena.settings.ScanProtocol;
import org.saphena.settings.Settings;
import org.saphena.settings.WindowKey;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Theme;

class SettingsKeeperTest {
    private final List<Settings> kept = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Texts texts = new Texts(Language.EN);
    private final Look look = new Look(Theme.DARK, 100);
    private final SimpleObjectProperty<String> profile = new SimpleObjectProperty<>("default");
    private final SimpleObjectProperty<ListSettings> list =
            new SimpleObjectProperty<>(ListSettings.DEFAULTS);
    private final SimpleObjectProperty<ScanProtocol> scan =
            new SimpleObjectProperty<>(ScanProtocol.DELIVERED);
    private final KeysViewModel keys = new KeysViewModel(KeySettings.DEFAULTS, texts);

    private void follow(Background background, Start.Keeper keeper) {
        new SettingsKeeper(Settings.DEFAULTS, background, keeper, told::add)
                .follow(look, texts.messagesProperty(), profile, list, keys.keysProperty(), scan);
    }

    @BeforeEach
    void forget() {
        kept.clear();
    }

    @Test
    void everyChoiceIsKeptWithTheOthersAsTheyStand() {
        follow(Background.immediate(), kept::add);
        assertThat(kept).isEmpty();
        texts.speak(Language.KO);
        look.larger();
        profile.set("nice-cg168");
        list.set(ListSettings.DEFAULTS.sortedBy(ListSort.NAME));
        keys.setSingle(false);
        scan.set(ScanProtocol.DELIVERED.with(SegmentId.PER, false));
        keys.ask(WindowKey.PALETTE);
        keys.hear("F12");
        assertThat(kept)
                .hasSize(7)
                .last()
                .satisfies(now -> {
                    assertThat(now.language()).isEqualTo(Language.KO);
                    assertThat(now.textSizePercent()).isEqualTo(110);
                    assertThat(now.profile()).isEqualTo("nice-cg168");
                    assertThat(now.keys().single()).isFalse();
                    assertThat(now.scan().leftOpen()).containsExactly(SegmentId.PER);
                    assertThat(now.keys().of(WindowKey.PALETTE)).isEqualTo("F12");
                    assertThat(now.list().sort()).isEqualTo(ListSort.NAME);
                    assertThat(now.theme()).isEqualTo(org.saphena.settings.Theme.SYSTEM);
                });
    }

    @Test
    void theThemeOfTheSystemIsFollowedUntilAnotherOneIsChosen() {
        follow(Background.immediate(), kept::add);
        look.otherTheme();
        assertThat(kept)
                .singleElement()
                .extracting(Settings::theme)
                .isEqualTo(org.saphena.settings.Theme.LIGHT);
    }

    @Test
    void highContrastIsAChoiceThatIsKept() {
        follow(Background.immediate(), kept::add);
        look.choose(org.saphena.settings.Theme.HIGH_CONTRAST);
        assertThat(look.themeProperty().get()).isEqualTo(Theme.HIGH_CONTRAST);
        assertThat(kept)
                .singleElement()
                .extracting(Settings::theme)
                .isEqualTo(org.saphena.settings.Theme.HIGH_CONTRAST);
    }

    @Test
    void theFileIsWrittenInTheBackground() {
        HeldBackground background = new HeldBackground();
        follow(background, kept::add);
        texts.speak(Language.KO);
        assertThat(kept).isEmpty();
        background.finishAll();
        assertThat(kept).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenIsTold() {
        follow(
                Background.immediate(),
                settings -> {
                    throw new IOException("full");
                });
        look.smaller();
        assertThat(told).containsExactly("ui.shell.settings.failed");
    }
}
