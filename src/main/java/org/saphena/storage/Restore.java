package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** One restore, of a vault that is held and not open. */
final class Restore {
    private final VaultFiles files;
    private final Clock clock;
    private final KeyFinder.Found found;
    private final Optional<Account> today;
    private final Progress progress;
    private final String host;

    /**
     * @param today whose key it is in the records in use, if that can be told
     */
    Restore(
            VaultFiles files,
            Clock clock,
            String host,
            KeyFinder.Found found,
            Optional<Account> today,
            Progress progress) {
        this.files = files;
        this.clock = clock;
        this.host = host;
        this.found = found;
        this.today = today;
        this.progress = progress;
    }

    /**
     * @throws BackupException when the backup is damaged, or the records in use could be read but
     *     not kept; then nothing was replaced
     */
    Restored run(Backup backup) throws IOException, SQLException {
        requireOurs(backup);
        VaultFiles fresh = new VaultFiles(files.restoring());
        DiskFiles.deleteTree(fresh.folder());
        try {
            RestoredFiles.write(backup, found.key(), fresh, progress);
            boolean known =
                    new RestoreNote(clock, host).write(fresh.database(), found, today, backup);
            if (known && found.file().equals(files.keys())) {
                DiskFiles.write(fresh.keys(), Files.readAllBytes(files.keys()));
            }
            rememberTrail(fresh);
            Optional<Backup> kept = keep();
            Path aside = Restoration.commit(files, clock.instant());
            return outcome(backup, kept, aside);
        } catch (IOException | SQLException | RuntimeException e) {
            if (!Files.exists(fresh.folder().resolve(Restoration.READY))) {
                DiskFiles.deleteTree(fresh.folder());
            }
            throw e;
        }
    }

    /** Else the restored records would pass for an older file that somebody put there. */
    private void rememberTrail(VaultFiles fresh) throws IOException, SQLException {
        try (Database restored = Database.openToRead(fresh.database(), found.key())) {
            Checkpoint.of(restored.sql()).write(fresh.checkpoint(), found.key());
        }
    }

    /** Records in use are only replaced by what was once made of them. */
    private void requireOurs(Backup backup) throws IOException {
        Optional<String> ours = idOf(files.keys());
        if (ours.isPresent() && !ours.equals(idOf(backup.files().keys()))) {
            throw new BackupException(BackupException.Reason.FOREIGN);
        }
    }

    private static Optional<String> idOf(Path keys) throws IOException {
        try {
            return Optional.of(KeyFinder.slots(keys).databaseId());
        } catch (DamagedKeysException | StoreMissingException | NewerVersionException _) {
            return Optional.empty();
        }
    }

    private static Restored outcome(Backup backup, Optional<Backup> kept, Path aside)
            throws IOException {
        if (kept.isPresent()) {
            DiskFiles.deleteTree(aside);
            return new Restored(backup, kept.get(), null);
        }
        return new Restored(backup, null, aside);
    }

    /** A verified backup of the records in use, or empty when they cannot be read. */
    private Optional<Backup> keep() throws IOException {
        if (!isReadable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BackupWriter(files, found.key(), clock)
                            .make(this::copy, BackupReason.RESTORE, progress));
        } catch (BackupException e) {
            if (e.reason() == BackupException.Reason.NOT_VERIFIED
                    || e.reason() == BackupException.Reason.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private boolean isReadable() throws IOException {
        Optional<String> id = idOf(files.keys());
        return id.isPresent()
                && TriedCopy.look(files, found.key(), Snapshot::of)
                        .map(Snapshot::databaseId)
                        .equals(id);
    }

    private Snapshot copy(Path target, Progress told) throws SQLException {
        try {
            return TriedCopy.with(
                    files,
                    copy -> {
                        try (Database database = Database.openUnchecked(copy, found.key())) {
                            return Snapshot.write(database.sql(), target, told);
                        }
                    });
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
    }
}
