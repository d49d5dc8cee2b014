package org.saphena.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.saphena.clinical.Language;
import org.saphena.service.FailureLog;
import org.saphena.settings.Settings;
import org.saphena.text.Messages;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Theme;

/** Keeps what the user chooses for the window, whenever it changes. */
final class SettingsKeeper {
    private final Background background;
    private final Start.Keeper keeper;
    private final Consumer<String> tell;
    private Settings now;

    /**
     * @param background where the file is written
     * @param tell tells the user something by the key of its text
     */
    SettingsKeeper(
            Settings now, Background background, Start.Keeper keeper, Consumer<String> tell) {
        this.now = now;
        this.background = background;
        this.keeper = keeper;
        this.tell = tell;
    }

    void follow(Look look, ObservableValue<Messages> messages, ObservableValue<String> profile) {
        look.themeProperty().subscribe((was, is) -> keep(with(setting(is))));
        look.textPercentProperty()
                .subscribe((was, is) ->
                        keep(
                                new Settings(
                                        now.language(),
                                        now.theme(),
                                        is.intValue(),
                                        now.paper(),
                                        now.profile())));
        messages.subscribe((was, is) -> keep(speaking(is.language())));
        profile.subscribe((was, is) ->
                keep(
                        new Settings(
                                now.language(),
                                now.theme(),
                                now.textSizePercent(),
                                now.paper(),
                                is)));
    }

    private static org.saphena.settings.Theme setting(Theme theme) {
        return theme == Theme.DARK
                ? org.saphena.settings.Theme.DARK
                : org.saphena.settings.Theme.LIGHT;
    }

    private Settings with(org.saphena.settings.Theme theme) {
        return new Settings(
                now.language(), theme, now.textSizePercent(), now.paper(), now.profile());
    }

    private Settings speaking(Language language) {
        return new Settings(
                language, now.theme(), now.textSizePercent(), now.paper(), now.profile());
    }

    private void keep(Settings chosen) {
        if (chosen.equals(now)) {
            return;
        }
        now = chosen;
        background.run(
                () -> {
                    keeper.keep(chosen);
                    return chosen;
                },
                kept -> {},
                failure -> {
                    FailureLog.record(failure);
                    tell.accept("ui.shell.settings.failed");
                });
    }
}
