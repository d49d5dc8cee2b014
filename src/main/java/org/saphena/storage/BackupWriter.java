package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;

/**
 * Makes a backup: a copy under the same key, opened again, read and counted before it gets its
 * name. Nothing that is not encrypted is ever written.
 */
final class BackupWriter {
    private final VaultFiles files;
    private final DataKey key;
    private final Clock clock;

    BackupWriter(VaultFiles files, DataKey key, Clock clock) {
        this.files = files;
        this.key = key;
        this.clock = clock;
    }

    /** Writes the copy to the file, which is not there yet. */
    interface Source {
        Snapshot copyTo(Path target, Progress progress) throws SQLException;
    }

    /**
     * @throws BackupException when there is none in the end; then nothing is left of it
     */
    Backup make(Source source, BackupReason because, Progress progress) {
        BackupFolder place = files.backups();
        Instant made = clock.instant();
        try {
            Path fresh = place.begin();
            BackupNote note = write(source, new VaultFiles(fresh), made, because, progress);
            Backup backup = note.at(place.finish(made));
            place.rotate(note.databaseId(), clock.getZone(), made);
            return backup;
        } catch (IOException e) {
            place.giveUp();
            throw BackupException.of(IoFaults.of(e));
        } catch (SQLException e) {
            place.giveUp();
            throw BackupException.of(SqlFaults.of(e));
        } catch (RuntimeException e) {
            place.giveUp();
            throw BackupException.of(e);
        }
    }

    private BackupNote write(
            Source source, VaultFiles fresh, Instant made, BackupReason because, Progress progress)
            throws IOException, SQLException {
        Snapshot original = source.copyTo(fresh.database(), progress);
        DiskFiles.copy(files.keys(), fresh.keys());
        String sha256 = verified(fresh.database(), original, progress);
        BackupNote note =
                new BackupNote(
                        original.databaseId(),
                        made,
                        because,
                        original.schema(),
                        Files.size(fresh.database()),
                        original.counts(),
                        original.newest(),
                        sha256,
                        FileHash.of(fresh.keys()));
        note.write(fresh.folder(), key);
        return note;
    }

    /** Reads the copy through the cipher while another thread syncs it and takes its hash. */
    private String verified(Path database, Snapshot original, Progress progress)
            throws IOException, SQLException {
        settle(database);
        try (Beside<String> hash = Beside.start(() -> synced(database))) {
            if (!CopyCheck.pages(database, key, progress).equals(original)) {
                throw new BackupException(BackupException.Reason.NOT_VERIFIED);
            }
            return hash.result();
        }
    }

    /** From here on the copy needs no journal. */
    private void settle(Path database) throws IOException, SQLException {
        FileCheck.requireEncrypted(database);
        try (Database copy = Database.openUnchecked(database, key)) {
            copy.leaveSyncing();
            copy.settle();
        }
    }

    private static String synced(Path database) throws IOException {
        DiskFiles.forceFile(database);
        return FileHash.of(database);
    }
}
