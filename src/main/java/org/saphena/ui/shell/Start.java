package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.saphena.service.ClinicDoor;
import org.saphena.service.Consultations;
import org.saphena.settings.Settings;

/**
 * All that the window needs to start.
 *
 * @param door the way to the clinic's records
 * @param caseFile a case file to open at once
 * @param firstFrame open, draw, close: for measuring
 * @param demo open the demo clinic at once
 */
public record Start(
        Consultations consultations,
        ClinicDoor door,
        Settings settings,
        Optional<Path> caseFile,
        boolean firstFrame,
        boolean demo) {}
