package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.saphena.service.Consultations;
import org.saphena.settings.Settings;

/**
 * All that the window needs to start.
 *
 * @param caseFile a case file to open at once
 * @param firstFrame open, draw, close: for measuring
 */
public record Start(
        Consultations consultations,
        Settings settings,
        Optional<Path> caseFile,
        boolean firstFrame) {}
