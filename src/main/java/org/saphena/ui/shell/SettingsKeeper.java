package org.saphena.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.saphena.service.FailureLog;
import org.saphena.settings.ClinicProfile;
import org.saphena.settings.KeySettings;
import org.saphena.settings.ListSettings;
import org.saphena.settings.PaperSize;
import org.saphena.settings.ScanProtocol;
import org.saphena.settings.Settings;
import org.saphena.text.Messages;
import org.saphena.ui.support.Background;

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

    void follow(
            Look look,
            ObservableValue<Messages> messages,
            ObservableValue<String> profile,
            ObservableValue<ListSettings> list,
            ObservableValue<KeySettings> keys,
            ObservableValue<ScanProtocol> scan) {
        look.chosenProperty().subscribe((was, is) -> keep(now.withTheme(is)));
        look.textPercentProperty()
                .subscribe((was, is) -> keep(now.withTextSizePercent(is.intValue())));
        messages.subscribe((was, is) -> keep(now.withLanguage(is.language())));
        profile.subscribe((was, is) -> keep(now.withProfile(is)));
        list.subscribe((was, is) -> keep(now.withList(is)));
        keys.subscribe((was, is) -> keep(now.withKeys(is)));
        scan.subscribe((was, is) -> keep(now.withScan(is)));
    }

    /** Keeps what the papers say of the clinic. */
    void keepPapers(PaperSize paper, ClinicProfile clinic) {
        keep(now.withPapers(paper, clinic));
    }

    Settings now() {
        return now;
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
