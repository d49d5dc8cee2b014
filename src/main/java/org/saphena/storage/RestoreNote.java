package org.saphena.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes into restored records, before they take their place, that they were restored, when and by
 * whom. Records of the first schema have neither roles nor a trail yet.
 *
 * @param host the name of this machine
 */
record RestoreNote(Clock clock, String host) {
    /**
     * @param today whose key it is in the records in use, if that can be told
     * @return whether the restored records know whose key it is
     */
    boolean write(Path database, KeyFinder.Found found, Optional<Account> today, Backup backup)
            throws SQLException {
        try (Database restored = Database.openUnchecked(database, found.key())) {
            boolean known =
                    hasTrail(restored.sql())
                            && Transaction.run(
                                    restored.sql(), sql -> add(sql, found.slot(), today, backup));
            restored.settle();
            return known;
        }
    }

    private boolean add(Sql sql, String slot, Optional<Account> today, Backup backup)
            throws SQLException {
        Optional<Account> account = account(new AccountRows(sql, clock.instant()), slot, today);
        Actor who = account.map(known -> Actor.of(known.key(), known.roles())).orElse(Actor.NOBODY);
        AuditNote note =
                AuditNote.of(AuditEvent.BACKUP_RESTORED)
                        .thing("backup", null)
                        .because(backup.because().code());
        new Trail(clock, host).add(sql, who, clock.instant(), note, AuditOutcome.SUCCESS);
        return account.isPresent();
    }

    /** Who had another slot then, such as before the recovery kit was used, takes today's along. */
    private static Optional<Account> account(AccountRows rows, String slot, Optional<Account> today)
            throws SQLException {
        Optional<Account> known = rows.ofSlot(slot);
        if (known.isPresent() || today.isEmpty()) {
            return known;
        }
        Optional<Account> same =
                rows.all().stream().filter(each -> each.isSameAs(today.get())).findFirst();
        if (same.isPresent()) {
            rows.key(same.get().key(), slot);
        }
        return same;
    }

    static boolean hasTrail(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
                        row -> true,
                        "audit_state")
                .isPresent();
    }
}
