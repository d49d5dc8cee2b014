package org.saphena.storage;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphena.storage.AccountRefusedException.Reason;
import org.saphena.storage.SlotFile.Opened;

/**
 * Who may open the records, and in which roles. What changes a key asks for the password of who is
 * at work, also in open records: only with it can the key be wrapped anew. Every password that is
 * given is overwritten before a method returns.
 *
 * <p>Methods throw {@link WrongPasswordException} when {@code own} is not the password of who is at
 * work, {@link TryLaterException} after too many of those, {@link WeakPasswordException} for a new
 * password that is too easy to guess, and {@link AccountRefusedException} for everything else that
 * does not go, such as any change of keys in the practice vault.
 */
public final class Accounts {
    private final Audited audited;
    private final OwnKey key;
    private final Clock clock;
    private final Pins pins;
    private final Kits kits;

    Accounts(Audited audited, OwnKey key, Clock clock, Pins pins, Kits kits) {
        this.audited = audited;
        this.key = key;
        this.clock = clock;
        this.pins = pins;
        this.kits = kits;
    }

    /** Who is at work. */
    public Account me() {
        return audited.untold(sql -> rows(sql).require(key.me()));
    }

    /** Everybody, those who were disabled at the end. */
    public List<Account> all() {
        return audited.run(
                AuditNote.of(AuditEvent.ACCOUNTS_READ).thing("account", null),
                sql -> rows(sql).all());
    }

    /** When each of them last unlocked the records; those who never did are missing. */
    public Map<AccountKey, Instant> lastLogins() {
        return audited.untold(sql -> {
            Map<AccountKey, Instant> last = new HashMap<>();
            sql.list(
                    "SELECT actor, max(at) AS latest FROM audit"
                            + " WHERE event = 'login' AND outcome = ? AND actor IS NOT NULL"
                            + " GROUP BY actor",
                    row ->
                            last.put(
                                    new AccountKey(row.getLong("actor")),
                                    Instant.parse(row.getString("latest"))),
                    AuditOutcome.SUCCESS);
            return last;
        });
    }

    /**
     * Makes sure that it is who is at work, before something of weight is changed.
     *
     * @param own overwritten before this returns
     * @throws WrongPasswordException when it is not their password
     */
    public void requireOwn(char[] own) {
        key.require(own);
    }

    /** How many passwords and recovery kits lead to the records; one is too few. */
    public int ways() {
        return key.file().map(SlotFile::ways).orElse(0);
    }

    /** The PIN to sign with. */
    public Pins pins() {
        return pins;
    }

    /** The printed way in. */
    public Kits kits() {
        return kits;
    }

    /** Adds somebody. */
    public Account add(String name, Set<Role> roles, char[] password, char[] own) {
        AuditNote note = AuditNote.of(AuditEvent.ACCOUNT_ADDED);
        return key.with(
                own,
                password,
                (keys, mine) -> {
                    String clean = audited.before(note, () -> strong(name, password));
                    SlotFile before = keys.read();
                    String id = keys.newId();
                    Slot slot = keys.slot(mine.key(), password, id, clean, before.databaseId());
                    return keys.swap(
                            before,
                            before.with(slot, mine.key()),
                            () -> told(note, sql -> rows(sql).add(clean, roles, id, key.me())));
                });
    }

    /** Takes away the password of somebody; what was signed stays, and the name stays taken. */
    public Account disable(AccountKey whom, char[] own) {
        AuditNote note = AuditNote.of(AuditEvent.ACCOUNT_DISABLED);
        return key.with(
                own,
                new char[0],
                (keys, mine) -> {
                    SlotFile before = keys.read();
                    String slot = audited.before(note, () -> slotOf(whom));
                    return keys.swap(
                            before,
                            before.without(slot, mine.key()),
                            () ->
                                    told(
                                            note,
                                            sql -> {
                                                rows(sql).disable(whom);
                                                rows(sql).requireAdministrator();
                                                return whom;
                                            }));
                });
    }

    /** Gives somebody without a password, such as who was disabled, a new one. */
    public Account enable(AccountKey whom, char[] password, char[] own) {
        AuditNote note = AuditNote.of(AuditEvent.ACCOUNT_ENABLED);
        return key.with(
                own,
                password,
                (keys, mine) -> {
                    Account closed = audited.before(note, () -> closed(whom, password));
                    return rekey(keys, mine, closed, keys.newId(), password, note);
                });
    }

    /** Gives who is at work another password. */
    public Account changePassword(char[] own, char[] password) {
        AuditNote note = AuditNote.of(AuditEvent.PASSWORD_CHANGED);
        return key.with(
                own,
                password,
                (keys, mine) -> {
                    Account self = audited.before(note, () -> strong(key.me(), password));
                    return rekey(keys, mine, self, mine.slot().id(), password, note);
                });
    }

    /** Gives somebody another name; what was signed keeps the old one. */
    public Account rename(AccountKey whom, String name, char[] own) {
        AuditNote note = AuditNote.of(AuditEvent.ACCOUNT_RENAMED);
        return key.with(
                own,
                new char[0],
                (keys, mine) -> {
                    String clean = audited.before(note, () -> AccountName.clean(name));
                    SlotFile before = keys.read();
                    String id = audited.before(note, () -> slotOf(whom));
                    String tag = AccountName.tag(clean, before.databaseId());
                    SlotFile after =
                            before.slots().stream()
                                    .filter(slot -> slot.id().equals(id))
                                    .findFirst()
                                    .map(slot -> before.with(slot.named(tag), mine.key()))
                                    .orElse(before);
                    return keys.swap(
                            before,
                            after,
                            () ->
                                    told(
                                            note,
                                            sql -> {
                                                rows(sql).rename(whom, clean);
                                                return whom;
                                            }));
                });
    }

    /** Gives somebody other roles; they hold from the next login on. */
    public Account setRoles(AccountKey whom, Set<Role> roles) {
        return told(
                AuditNote.of(AuditEvent.ROLES_CHANGED),
                sql -> {
                    rows(sql).require(whom);
                    rows(sql).setRoles(whom, roles);
                    rows(sql).requireAdministrator();
                    return whom;
                });
    }

    private static String strong(String name, char[] password) {
        requireStrong(password);
        return AccountName.clean(name);
    }

    private Account strong(AccountKey whom, char[] password) {
        requireStrong(password);
        return audited.untold(sql -> rows(sql).require(whom));
    }

    private Account closed(AccountKey whom, char[] password) {
        Account account = strong(whom, password);
        if (!slotOf(whom).isEmpty()) {
            throw new AccountRefusedException(Reason.HAS_PASSWORD);
        }
        return account;
    }

    private Account rekey(
            Keyring keys, Opened mine, Account whom, String id, char[] password, AuditNote note) {
        SlotFile before = keys.read();
        Slot slot = keys.slot(mine.key(), password, id, whom.name(), before.databaseId());
        return keys.swap(
                before,
                before.with(slot, mine.key()),
                () ->
                        told(
                                note,
                                sql -> {
                                    rows(sql).key(whom.key(), id);
                                    return whom.key();
                                }));
    }

    private Account told(AuditNote note, Work<AccountKey> work) {
        return audited.run(
                note,
                sql -> rows(sql).require(work.with(sql)),
                (unfinished, account) -> unfinished.account(account.key()));
    }

    private String slotOf(AccountKey whom) {
        return audited.untold(sql -> {
            rows(sql).require(whom);
            return rows(sql).slotOf(whom);
        });
    }

    static void requireStrong(char[] password) {
        Optional<PasswordRules.Weakness> weakness = PasswordRules.weaknessOf(password);
        if (weakness.isPresent()) {
            throw new WeakPasswordException(weakness.get());
        }
    }

    private AccountRows rows(Sql sql) {
        return new AccountRows(sql, clock.instant());
    }
}
