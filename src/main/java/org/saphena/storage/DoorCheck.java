package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a key is an administrator's, for work on backups while the records are closed.
 * The records in use decide as long as they can be read; only when they cannot be does the backup.
 */
record DoorCheck(VaultFiles files, Instant now) {
    /**
     * Whose key it is in the records in use.
     *
     * @param backup the one to be worked on
     * @return empty where those cannot be read, or know nobody yet
     * @throws BackupException when they are no administrator, or nobody can tell
     */
    Optional<Account> require(KeyFinder.Found found, Backup backup) throws IOException {
        Optional<Owner> today = look(files.database(), files.keys(), found);
        boolean allowed =
                today.or(() -> inBackup(found, backup))
                        .orElseThrow(() -> new BackupException(BackupException.Reason.DAMAGED))
                        .administers();
        if (!allowed) {
            throw new BackupException(BackupException.Reason.NOT_ALLOWED);
        }
        return today.flatMap(Owner::account);
    }

    /** Whose key it is in some records. */
    private record Owner(boolean administers, Optional<Account> account) {}

    private Optional<Owner> inBackup(KeyFinder.Found found, Backup backup) {
        try {
            return look(backup.files().database(), backup.files().keys(), found);
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
    }

    private Optional<Owner> look(Path database, Path keys, KeyFinder.Found found)
            throws IOException {
        return TriedCopy.look(database, files, found.key(), sql -> owner(sql, keys, found.slot()));
    }

    private Owner owner(Sql sql, Path keys, String slot) throws SQLException {
        if (!knowsAnybody(sql)) {
            return new Owner(isIn(keys, slot), Optional.empty());
        }
        Optional<Account> account = new AccountRows(sql, now).ofSlot(slot);
        boolean administers =
                account.filter(known -> !known.disabled() && known.is(Role.ADMINISTRATOR))
                        .isPresent();
        return new Owner(administers, account);
    }

    private boolean knowsAnybody(Sql sql) throws SQLException {
        return RestoreNote.hasTrail(sql) && !new AccountRows(sql, now).all().isEmpty();
    }

    /** Records of the first schema are of whoever opens their key file. */
    private static boolean isIn(Path keys, String slot) {
        try {
            List<Slot> slots = KeyFinder.slots(keys).slots();
            return slots.stream().anyMatch(each -> each.id().equals(slot));
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
    }
}
