package org.saphena.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saphena.service.ClinicDoor;
import org.saphena.storage.BackupShelf;
import picocli.CommandLine.Option;

/** Where a command looks for backups: beside the records, or in the folder of the second copies. */
final class BackupsOption {
    @Option(names = "--from", paramLabel = "FOLDER", descriptionKey = "from")
    private @Nullable Path from;

    BackupShelf of(ClinicDoor door) {
        return from == null ? door.backups() : door.backups().in(from);
    }
}
