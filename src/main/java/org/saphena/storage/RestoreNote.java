package org.saphena.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;

/**
 * Writes into restored records, before they take their place, that they were restored, when and by
 * whom. Records of the first schema have no trail to write into yet.
 *
 * @param host the name of this machine
 */
record RestoreNote(Clock clock, String host) {
    void write(Path database, KeyFinder.Found found, Backup backup) throws SQLException {
        try (Database restored = Database.openUnchecked(database, found.key())) {
            if (hasTrail(restored.sql())) {
                Transaction.run(restored.sql(), sql -> add(sql, found.slot(), backup));
            }
            restored.settle();
        }
    }

    private AuditRow add(Sql sql, String slot, Backup backup) throws SQLException {
        Actor who =
                new AccountRows(sql, clock.instant())
                        .ofSlot(slot)
                        .map(account -> Actor.of(account.key(), account.roles()))
                        .orElse(Actor.NOBODY);
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
