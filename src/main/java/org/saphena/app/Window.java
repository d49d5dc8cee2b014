package org.saphena.app;

import org.saphena.service.Consultations;
import org.saphena.service.Letterheads;
import org.saphena.settings.Folders;
import org.saphena.settings.Settings;
import org.saphena.settings.SettingsFile;
import org.saphena.ui.shell.SaphenaApplication;
import org.saphena.ui.shell.Start;

/** The one class that leads to JavaFX; it is loaded only when a window is wanted. */
final class Window {
    private Window() {}

    /** Opens the window and returns when it is closed. */
    static void open(
            Consultations consultations,
            Settings settings,
            Folders folders,
            WindowRequest request) {
        Letterheads.use(consultations, settings);
        SaphenaApplication.open(
                new Start(
                        consultations,
                        Wiring.door(folders, consultations),
                        settings,
                        new SettingsFile(folders.settingsFile())::save,
                        request.caseFile(),
                        request.firstFrame(),
                        request.demo()));
    }
}
