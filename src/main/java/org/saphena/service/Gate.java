package org.saphena.service;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.saphena.storage.AuditNote;
import org.saphena.storage.AuditOutcome;
import org.saphena.storage.Role;
import org.saphena.storage.Store;
import org.saphena.storage.StoreException;

/**
 * The one place where it is decided whether somebody may do something. Whoever may not leaves a row
 * in the audit trail.
 */
final class Gate {
    private static final String REASON = "not-allowed";

    private static final Set<Permission> BY_KNOWLEDGE =
            EnumSet.of(Permission.ASSESS, Permission.SIGN, Permission.PRINT);

    private final Store store;
    private final Set<Role> roles;
    private volatile boolean heldBack;

    Gate(Store store) {
        this.store = store;
        this.roles = store.accounts().me().roles();
    }

    boolean allows(Permission permission) {
        return permission.isOf(roles) && !(heldBack && BY_KNOWLEDGE.contains(permission));
    }

    /** Whether nothing is done for which the knowledge base answers. */
    void holdBack(boolean now) {
        heldBack = now;
    }

    /**
     * @param note what is to be done
     * @throws NotAllowedException when no role of who is at work allows it
     */
    void require(Permission permission, AuditNote note) {
        if (!allows(permission)) {
            store.note(note.because(REASON), AuditOutcome.REFUSED);
            throw new NotAllowedException(permission);
        }
    }

    /** Does something that is allowed, with one row in the audit trail. */
    <T> T run(Permission permission, AuditNote note, Supplier<T> work) {
        require(permission, note);
        return store.tell(note, work);
    }

    /** The same, where the row tells what came out. */
    <T> T run(Permission permission, AuditNote note, Supplier<T> work, Store.Telling<T> telling) {
        require(permission, note);
        return store.tell(note, work, telling);
    }

    /**
     * Does something that is allowed and too slow for a transaction, with one row in the audit
     * trail when it is done or has failed.
     */
    <T> T runLong(Permission permission, AuditNote note, Supplier<T> work) {
        return runLong(permission, note, work, (same, _) -> same);
    }

    /** The same, where the row tells what came out. */
    <T> T runLong(
            Permission permission, AuditNote note, Supplier<T> work, Store.Telling<T> telling) {
        require(permission, note);
        T done = before(note, work);
        store.note(telling.tell(note, done), AuditOutcome.SUCCESS);
        return done;
    }

    /**
     * Makes something of what is read for it, with one row in the audit trail when it is made or
     * has failed.
     */
    <R, T> T make(
            Permission permission, AuditNote note, Supplier<R> reading, Function<R, T> making) {
        require(permission, note);
        T made = before(note, () -> making.apply(store.readAhead(note, reading)));
        return store.tell(note, () -> made);
    }

    /** Does what comes before something that is told by itself; only its failure leaves a row. */
    <T> T before(AuditNote note, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            noteAfter(note, e);
            throw e;
        }
    }

    /** Where even this row cannot be written, what failed first is told to the user alone. */
    private void noteAfter(AuditNote note, RuntimeException first) {
        try {
            store.note(note, AuditOutcome.FAILED);
        } catch (StoreException second) {
            first.addSuppressed(second);
        }
    }
}
