package org.saphena.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets an administrator of the restored records restore them, and writes into them, before they
 * take their place, that they were, when and by whom. Records of the first schema have neither
 * roles nor a trail yet.
 *
 * @param host the name of this machine
 */
record RestoreNote(Clock clock, String host) {
    /**
     * @throws BackupException when somebody else than an administrator wants to restore
     */
    void write(Path database, KeyFinder.Found found, Backup backup) throws SQLException {
        try (Database restored = Database.openUnchecked(database, found.key())) {
            if (hasTrail(restored.sql())) {
                Transaction.run(restored.sql(), sql -> add(sql, found.slot(), backup));
            }
            restored.settle();
        }
    }

    private AuditRow add(Sql sql, String slot, Backup backup) throws SQLException {
        Optional<Account> account = new AccountRows(sql, clock.instant()).ofSlot(slot);
        if (account.isPresent() && !account.get().is(Role.ADMINISTRATOR)) {
            throw new BackupException(BackupException.Reason.NOT_ALLOWED);
        }
        Actor who = account.map(known -> Actor.of(known.key(), known.roles())).orElse(Actor.NOBODY);
        AuditNote note =
                AuditNote.of(AuditEvent.BACKUP_RESTORED)
                        .thing("backup", null)
                        .because(backup.because().code());
        return new Trail(clock, host).add(sql, who, clock.instant(), note, AuditOutcome.SUCCESS);
    }

    private static boolean hasTrail(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
                        row -> true,
                        "audit_state")
                .isPresent();
    }
}
