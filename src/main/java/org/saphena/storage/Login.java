package org.saphena.storage;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whose password it was, once the database is open, and writes down that they came in.
 * Only for the store's own thread.
 */
final class Login {
    /** The first account of a clinic can do everything. */
    static final Set<Role> FIRST = EnumSet.of(Role.ADMINISTRATOR, Role.CLINICIAN);

    /** Who works with records that never asked for a name. */
    static final String UNNAMED = "Clinician";

    private final Clock clock;
    private final SecureRandom random;
    private final Trail trail;
    private final WaitingRows waiting;
    private final Optional<Checkpoint> known;

    /**
     * @param known how far the trail had come
     */
    Login(
            Clock clock,
            SecureRandom random,
            Trail trail,
            WaitingRows waiting,
            Optional<Checkpoint> known) {
        this.clock = clock;
        this.random = random;
        this.trail = trail;
        this.waiting = waiting;
        this.known = known;
    }

    /** Makes the first account of a new clinic and begins its trail. */
    AccountKey found(Sql sql, String databaseId, String name, String slot) throws SQLException {
        return begin(sql, databaseId, name, slot, AuditEvent.VAULT_CREATED);
    }

    /** Makes the only account of the practice vault, which no password opens, and lets it in. */
    AccountKey practise(Sql sql, String databaseId, String name) throws SQLException {
        AccountKey key = begin(sql, databaseId, name, null, AuditEvent.VAULT_CREATED);
        trail.actFor(Actor.of(key, FIRST));
        return key;
    }

    /**
     * Lets in who opened a slot; in records of an older program, where nobody has an account, they
     * get the first one.
     *
     * @param name as typed, or empty
     * @throws WrongPasswordException when the slot is nobody's, or of another name
     */
    AccountKey enter(Sql sql, Slot slot, String databaseId, String name) throws SQLException {
        return Transaction.run(
                sql,
                inside -> {
                    AccountRows rows = rows(inside);
                    if (rows.all().isEmpty()) {
                        String first = name.isBlank() ? lastSigner(inside) : name;
                        begin(inside, databaseId, first, slot.id(), AuditEvent.VAULT_UPGRADED);
                    }
                    Account account =
                            rows.ofSlot(slot.id()).orElseThrow(WrongPasswordException::new);
                    if (!name.isBlank()
                            && !AccountName.key(name).equals(AccountName.key(account.name()))) {
                        throw new WrongPasswordException();
                    }
                    let(inside, account);
                    return entered(inside, account.key());
                });
    }

    /**
     * Gives somebody another slot, by the recovery kit, and lets them in.
     *
     * @throws AccountRefusedException when there is nobody of that name
     */
    AccountKey reset(Sql sql, String name, String slot) throws SQLException {
        return Transaction.run(
                sql,
                inside -> {
                    Account account =
                            rows(inside)
                                    .named(name)
                                    .filter(found -> !found.disabled())
                                    .orElseThrow(() ->
                                            new AccountRefusedException(
                                                    AccountRefusedException.Reason.UNKNOWN));
                    rows(inside).key(account.key(), slot);
                    let(inside, account);
                    trail.add(
                            inside,
                            AuditNote.of(AuditEvent.PASSWORD_RESET)
                                    .account(account.key())
                                    .because("recovery-kit"));
                    return entered(inside, account.key());
                });
    }

    /** Writes down what happened before, and acts for somebody from then on. */
    private void let(Sql sql, Account account) throws SQLException {
        Optional<AuditNote> putBack = Checkpoint.compare(sql, known);
        if (putBack.isPresent()) {
            trail.add(sql, putBack.get(), AuditOutcome.FAILED);
        }
        waiting.tell(sql, trail);
        trail.actFor(Actor.of(account.key(), account.roles()));
    }

    private AccountKey entered(Sql sql, AccountKey key) throws SQLException {
        trail.add(sql, AuditNote.of(AuditEvent.LOGIN).account(key));
        return key;
    }

    /** The name of everybody who has a slot, by its id. */
    static Map<String, String> slots(Sql sql) throws SQLException {
        Map<String, String> names = new HashMap<>();
        sql.list(
                "SELECT slot_id, name FROM account WHERE slot_id IS NOT NULL",
                row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    private AccountKey begin(
            Sql sql, String databaseId, String name, @Nullable String slot, AuditEvent event)
            throws SQLException {
        Trail.begin(sql, databaseId, random);
        AccountKey key = rows(sql).add(AccountName.clean(name), FIRST, slot, null);
        trail.add(sql, AuditNote.of(event).account(key));
        return key;
    }

    private static String lastSigner(Sql sql) throws SQLException {
        Optional<String> signer =
                sql.first(
                        "SELECT signed_by FROM consultation_version WHERE signed_by IS NOT NULL"
                                + " AND length(signed_by) <= ? ORDER BY signed_at DESC LIMIT 1",
                        row -> row.getString(1),
                        AccountName.LONGEST);
        return signer.filter(name -> !name.isBlank()).orElse(UNNAMED);
    }

    private AccountRows rows(Sql sql) {
        return new AccountRows(sql, clock.instant());
    }
}
