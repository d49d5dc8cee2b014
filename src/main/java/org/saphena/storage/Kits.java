package org.saphena.storage;

import java.security.SecureRandom;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes recovery kits: a printed code that opens the records when the passwords are lost. */
public final class Kits implements AutoCloseable {
    private final Audited audited;
    private final OwnKey key;
    private final SecureRandom random;
    private @Nullable KitDraft draft;

    Kits(Audited audited, OwnKey key, SecureRandom random) {
        this.audited = audited;
        this.key = key;
        this.random = random;
    }

    /** Whether there is one in force. */
    public boolean exists() {
        return key.file().filter(file -> file.kit() != null).isPresent();
    }

    /**
     * Makes a code that is shown, printed and typed back; until then the old kit, if there is one,
     * stays in force. A draft before this one is forgotten.
     *
     * @param own the password of who is at work; overwritten before this returns
     * @throws WrongPasswordException when it is not
     * @throws AccountRefusedException in the practice vault
     */
    public synchronized KitDraft draft(char[] own) {
        close();
        KitDraft made =
                key.with(
                        own,
                        new char[0],
                        (keys, mine) ->
                                new KitDraft(
                                        audited,
                                        keys,
                                        DataKey.of(mine.key().bytes().clone()),
                                        random));
        draft = made;
        return made;
    }

    /** Forgets a code that was not typed back. */
    @Override
    public synchronized void close() {
        if (draft != null) {
            Objects.requireNonNull(draft).close();
            draft = null;
        }
    }
}
