package org.saphena.ui.safekeeping;

import java.nio.file.Path;
import java.util.Optional;
import org.saphena.storage.Backup;

/** What the screen with the backups asks of the window around it. */
public interface BackupTargets {
    /** A folder, or empty when the user changed their mind. */
    Optional<Path> folder();

    /** Leads to the restore, with this backup chosen. */
    void restore(Backup backup);
}
