package org.saphena.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.settings.Settings;

/**
 * All that the window needs to start.
 *
 * @param door the way to the clinic's records
 * @param keeper keeps what the user chooses for the window
 * @param caseFile a case file to open at once
 * @param firstFrame open, draw, close: for measuring
 * @param demo open the demo clinic at once
 */
public record Start(
        Consultations consultations,
        ClinicDoor door,
        Settings settings,
        Keeper keeper,
        Optional<Path> caseFile,
        boolean firstFrame,
        boolean demo) {

    /** Keeps settings; may take its time. */
    @FunctionalInterface
    public interface Keeper {
        void keep(Settings settings) throws IOException;
    }

    /** A window that forgets what the user chooses for it. */
    public Start(
            Consultations consultations,
            ClinicDoor door,
            Settings settings,
            Optional<Path> caseFile,
            boolean firstFrame,
            boolean demo) {
        this(consultations, door, settings, chosen -> {}, caseFile, firstFrame, demo);
    }
}
