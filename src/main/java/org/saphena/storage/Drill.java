package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Restores a backup into a folder of its own, opens it as the records in use are opened, reads
 * every record of it, follows its audit trail, and takes it away again.
 */
final class Drill {
    private static final int AT_ONCE = 50;

    private Drill() {}

    /**
     * @throws BackupException for a damaged backup
     */
    static DrillReport run(
            Backup backup, DataKey key, VaultFiles files, CaseCodec codec, Progress progress) {
        try {
            Path folder = files.drill();
            DiskFiles.deleteTree(folder);
            try {
                VaultFiles copy = new VaultFiles(folder);
                RestoredFiles.write(backup, key, copy, progress);
                try (Database database = Database.open(copy.database(), key)) {
                    return report(backup, database.sql(), codec, progress);
                }
            } finally {
                DiskFiles.deleteTree(folder);
            }
        } catch (IOException e) {
            throw BackupException.of(IoFaults.of(e));
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }

    private static DrillReport report(Backup backup, Sql sql, CaseCodec codec, Progress progress)
            throws SQLException {
        Counts counts = Counts.of(sql);
        if (!counts.equals(backup.counts())) {
            throw new BackupException(BackupException.Reason.DAMAGED);
        }
        long read = readAll(sql, counts.versions(), codec, progress);
        return new DrillReport(backup, counts, read, AuditCheck.run(sql, progress));
    }

    private static long readAll(Sql sql, long versions, CaseCodec codec, Progress progress)
            throws SQLException {
        long read = 0;
        long last = 0;
        while (true) {
            List<StoredText> some = some(sql, last);
            if (some.isEmpty()) {
                return read;
            }
            for (StoredText text : some) {
                text.file(codec);
                last = text.head().row();
                read++;
            }
            progress.at(Progress.Step.READING, Math.min(1, (double) read / versions));
        }
    }

    private static List<StoredText> some(Sql sql, long after) throws SQLException {
        return sql.list(
                """
                SELECT v.*, c.patient_id, c.document_number, c.version
                FROM consultation_version v JOIN consultation c ON c.id = v.consultation_id
                WHERE v.id > ? ORDER BY v.id LIMIT ?
                """,
                StoredText::read,
                after,
                AT_ONCE);
    }
}
