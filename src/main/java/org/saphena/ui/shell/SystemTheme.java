package org.saphena.ui.shell;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.saphena.ui.support.Theme;

/** Which theme a setting means on this machine. */
final class SystemTheme {
    private SystemTheme() {}

    static Theme of(org.saphena.settings.Theme setting) {
        return switch (setting) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Theme.DARK
                            : Theme.LIGHT;
        };
    }
}
