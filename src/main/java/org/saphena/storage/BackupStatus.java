package org.saphena.storage;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a clinic stands with its backups.
 *
 * @param last the newest one, or null before the first
 * @param damaged how many are no longer whole
 * @param failure why and when the last attempt failed, or null when it did not
 * @param second where the second copies go, or null for nowhere
 */
public record BackupStatus(
        @Nullable Backup last,
        int damaged,
        @Nullable Failed failure,
        Place first,
        @Nullable Place second) {
    /** An attempt that failed; it stands until one succeeds. */
    public record Failed(Instant at, BackupException.Reason reason) {}

    /**
     * A folder for backups.
     *
     * @param freeBytes room on its disk; 0 when it is not there
     */
    public record Place(Path folder, boolean writable, long freeBytes) {}
}
