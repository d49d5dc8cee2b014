package org.saphena.storage;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verified copy of a clinic's records: a folder with the encrypted database, its key file and a
 * note of what was counted when the copy was opened again. It opens with the passwords of its time.
 *
 * @param folder where it stands; the name says when it was made and nothing else
 * @param bytes size of the database
 * @param counts as counted in the copy itself
 * @param newest when the last change in it was made, or null for records without any
 */
public record Backup(
        Path folder,
        Instant made,
        BackupReason because,
        long bytes,
        Counts counts,
        @Nullable Instant newest) {
    /** Names it among the backups of a clinic. */
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    VaultFiles files() {
        return new VaultFiles(folder);
    }
}
