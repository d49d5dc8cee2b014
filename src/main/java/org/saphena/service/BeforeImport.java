package org.saphena.service;

import org.jspecify.annotations.Nullable;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupReason;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;

/** The verified backup that goes before taking many records in. */
final class BeforeImport {
    private BeforeImport() {}

    /**
     * @throws org.saphena.storage.BackupException when none could be made; then nothing is taken in
     */
    static @Nullable Backup backup(Store store, Progress progress) {
        return store.backups()
                .map(backups -> backups.make(BackupReason.IMPORT, progress).backup())
                .orElse(null);
    }
}
