package org.saphena.service;

import org.jspecify.annotations.Nullable;
import org.saphena.storage.AuditNote;
import org.saphena.storage.Backup;
import org.saphena.storage.BackupReason;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;

/** What goes before taking many records in, such as a verified backup. */
final class BeforeImport {
    private BeforeImport() {}

    /**
     * @param note what is to be taken in
     * @throws ImportRefusedException unless what cannot be taken may be left out
     */
    static void requireWhole(Gate gate, AuditNote note, boolean whole) {
        gate.before(
                note,
                () -> {
                    if (!whole) {
                        throw new ImportRefusedException(ImportRefusedException.Reason.FAULTY);
                    }
                    return true;
                });
    }

    /**
     * @throws org.saphena.storage.BackupException when none could be made; then nothing is taken in
     */
    static @Nullable Backup backup(Store store, Progress progress) {
        return store.backups()
                .map(backups -> backups.make(BackupReason.IMPORT, progress).backup())
                .orElse(null);
    }
}
