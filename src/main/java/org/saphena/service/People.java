package org.saphena.service;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saphena.storage.Account;
import org.saphena.storage.AccountKey;
import org.saphena.storage.Accounts;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;
import org.saphena.storage.KitDraft;
import org.saphena.storage.Role;

/**
 * Who works with the records: for an administrator everybody, for everybody their own password and
 * PIN. What changes a key or a role asks for the password of who is at work; every password and PIN
 * is overwritten before a method returns. Takes as long as an unlock; never on the thread that
 * paints the screen.
 *
 * <p>Methods throw {@link NotAllowedException}, and what {@link Accounts} throws; {@link
 * Failure#of} words both.
 */
public final class People {
    private final Gate gate;
    private final Accounts accounts;

    People(Gate gate, Accounts accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    /** Who is at work. */
    public Account me() {
        return accounts.me();
    }

    /** Everybody, those who were disabled at the end. */
    public List<Account> all() {
        manage(AuditEvent.ACCOUNTS_READ);
        return accounts.all();
    }

    /** When each of them last unlocked the records; those who never did are missing. */
    public Map<AccountKey, Instant> lastLogins() {
        manage(AuditEvent.ACCOUNTS_READ);
        return accounts.lastLogins();
    }

    /** Adds somebody. */
    public Account add(String name, Set<Role> roles, char[] password, char[] own) {
        manage(AuditEvent.ACCOUNT_ADDED, password, own);
        return accounts.add(name, roles, password, own);
    }

    /** Takes away the password of somebody; what was signed stays, and the name stays taken. */
    public Account disable(AccountKey whom, char[] own) {
        manage(AuditEvent.ACCOUNT_DISABLED, own);
        return accounts.disable(whom, own);
    }

    /** Gives somebody without a password, such as who was disabled, a new one. */
    public Account enable(AccountKey whom, char[] password, char[] own) {
        manage(AuditEvent.ACCOUNT_ENABLED, password, own);
        return accounts.enable(whom, password, own);
    }

    /** Gives somebody another name; what was signed keeps the old one. */
    public Account rename(AccountKey whom, String name, char[] own) {
        manage(AuditEvent.ACCOUNT_RENAMED, own);
        return accounts.rename(whom, name, own);
    }

    /** Gives somebody other roles; they hold from the next login on. */
    public Account setRoles(AccountKey whom, Set<Role> roles, char[] own) {
        manage(AuditEvent.ROLES_CHANGED, own);
        accounts.requireOwn(own);
        return accounts.setRoles(whom, roles);
    }

    /** How many passwords and recovery kits lead to the records; one is too few. */
    public int ways() {
        return accounts.ways();
    }

    /** Whether there is a recovery kit. */
    public boolean hasRecoveryKit() {
        return accounts.kits().exists();
    }

    /**
     * Makes the code of a new recovery kit, which is in force once two of its groups were typed
     * back; see {@link KitDraft#confirm}.
     */
    public KitDraft draftRecoveryKit(char[] own) {
        manage(AuditEvent.RECOVERY_KIT_MADE, own);
        return accounts.kits().draft(own);
    }

    /** Gives who is at work another password. */
    public void changeOwnPassword(char[] own, char[] password) {
        require(Permission.CHANGE_OWN_KEYS, AuditEvent.PASSWORD_CHANGED, own, password);
        accounts.changePassword(own, password);
    }

    /** Whether who is at work has a PIN to sign with. */
    public boolean hasOwnPin() {
        return accounts.pins().isSet();
    }

    /** Sets the PIN of who is at work. */
    public void setOwnPin(char[] pin, char[] own) {
        require(Permission.CHANGE_OWN_KEYS, AuditEvent.PIN_CHANGED, pin, own);
        try {
            accounts.requireOwn(own);
            accounts.pins().set(pin);
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private void manage(AuditEvent event, char[]... secrets) {
        require(Permission.MANAGE_ACCOUNTS, event, secrets);
    }

    private void require(Permission permission, AuditEvent event, char[]... secrets) {
        try {
            gate.require(permission, AuditNote.of(event));
        } catch (NotAllowedException e) {
            for (char[] secret : secrets) {
                Arrays.fill(secret, '\0');
            }
            throw e;
        }
    }
}
