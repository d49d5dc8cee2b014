package org.saphena.storage;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.SlotFile.Opened;

/** Gets at the data key in open records, which takes the password of who is at work. */
final class OwnKey {
    /** Something that needs the key. */
    interface KeyWork<T> {
        T with(Keyring keys, Opened mine);
    }

    private final Audited audited;
    private final @Nullable Keyring keyring;
    private final Clock clock;
    private final AccountKey me;

    /**
     * @param keyring null in the practice vault
     */
    OwnKey(Audited audited, @Nullable Keyring keyring, Clock clock, AccountKey me) {
        this.audited = audited;
        this.keyring = keyring;
        this.clock = clock;
        this.me = me;
    }

    AccountKey me() {
        return me;
    }

    /** What the key file holds; empty in the practice vault. */
    Optional<SlotFile> file() {
        return Optional.ofNullable(keyring).map(Keyring::read);
    }

    /**
     * Does something with the key.
     *
     * @param own and {@code fresh}: overwritten before this returns
     * @throws WrongPasswordException when {@code own} is not the password of who is at work
     * @throws AccountRefusedException in the practice vault, which has no keys
     */
    <T> T with(char[] own, char[] fresh, KeyWork<T> work) {
        try {
            if (keyring == null) {
                throw new AccountRefusedException(AccountRefusedException.Reason.PRACTICE);
            }
            try (Opened mine = open(keyring, own)) {
                return work.with(keyring, mine);
            }
        } finally {
            Passwords.clear(own);
            Passwords.clear(fresh);
        }
    }

    /**
     * Makes sure that it is who is at work; nothing in the practice vault, which no password opens.
     *
     * @param own overwritten before this returns
     * @throws WrongPasswordException when it is not their password
     */
    void require(char[] own) {
        if (keyring == null) {
            Passwords.clear(own);
        } else {
            with(own, new char[0], (_, _) -> true);
        }
    }

    private Opened open(Keyring keys, char[] own) {
        String slot = audited.untold(sql -> new AccountRows(sql, clock.instant()).slotOf(me));
        try {
            return keys.own(slot, own);
        } catch (WrongPasswordException e) {
            audited.note(
                    AuditNote.of(AuditEvent.LOGIN).account(me).because(Audited.reason(e)),
                    AuditOutcome.REFUSED);
            throw e;
        }
    }
}
