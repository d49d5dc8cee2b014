package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Copies a backup to where it is to be opened, comparing the bytes with its note. */
final class RestoredFiles {
    private RestoredFiles() {}

    /**
     * @param to a folder that is not there yet
     * @throws BackupException when the backup is not what it was
     */
    static void write(Backup backup, DataKey key, VaultFiles to, Progress progress)
            throws IOException, SQLException {
        BackupNote note = authentic(backup, key);
        DiskFiles.makePrivateFolder(to.folder());
        DiskFiles.copy(backup.files().database(), to.database());
        progress.at(Progress.Step.COPYING, 1);
        DiskFiles.copy(backup.files().keys(), to.keys());
        boolean same =
                FileHash.of(to.database(), progress, Progress.Step.READING)
                                .equals(note.databaseSha256())
                        && FileHash.of(to.keys()).equals(note.keysSha256());
        if (!same) {
            throw new BackupException(BackupException.Reason.DAMAGED);
        }
        Snapshot held = sound(to.database(), key, progress);
        if (!held.counts().equals(note.counts()) || !held.databaseId().equals(note.databaseId())) {
            throw new BackupException(BackupException.Reason.DAMAGED);
        }
    }

    /**
     * Reads it whole. Where an index does not fit its table, which a backup copies as it is, all
     * are made anew from the tables first.
     *
     * @throws BackupException when that is not enough
     */
    private static Snapshot sound(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        try {
            return CopyCheck.read(database, key, progress);
        } catch (DamagedStoreException _) {
            try (Database copy = Database.openUnchecked(database, key)) {
                copy.sql().run("REINDEX");
            }
            return mended(database, key, progress);
        }
    }

    private static Snapshot mended(Path database, DataKey key, Progress progress)
            throws IOException, SQLException {
        try {
            return CopyCheck.read(database, key, progress);
        } catch (DamagedStoreException _) {
            throw new BackupException(BackupException.Reason.DAMAGED);
        }
    }

    private static BackupNote authentic(Backup backup, DataKey key) {
        return BackupNote.read(backup.folder())
                .filter(read -> read.isAuthentic(key))
                .map(BackupNote.Read::note)
                .orElseThrow(() -> new BackupException(BackupException.Reason.DAMAGED));
    }
}
