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
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case SYSTEM -> ofSystem(Platform.getPreferences());
        };
    }

    private static Theme ofSystem(Platform.Preferences system) {
        boolean windows = system.getBoolean("Windows.SPI.HighContrast").orElse(false);
        boolean gtk =
                system.getString("GTK.theme_name")
                        .filter(name -> name.startsWith("HighContrast"))
                        .isPresent();
        if (windows || gtk) {
            return Theme.HIGH_CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
