package org.saphena.storage;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Does things so that each leaves exactly one row in the audit trail, in the same transaction. What
 * is done within another thing is told of by the outer one alone. What fails leaves nothing but a
 * row that says so.
 */
final class Audited {
    /** Completes a note with what came out. */
    interface Telling<T> {
        AuditNote tell(AuditNote note, T result);
    }

    private final Session session;
    private final Trail trail;
    private @Nullable AuditNote within;
    private volatile long changes;

    Audited(Session session, Trail trail) {
        this.session = session;
        this.trail = trail;
    }

    /** All or nothing, with its row; when it returns, it is on the disk. */
    <T> T run(AuditNote note, Work<T> work) {
        return run(note, work, (same, _) -> same);
    }

    /** The same, where the row tells what came out. */
    <T> T run(AuditNote note, Work<T> work, Telling<T> telling) {
        return session.read(sql ->
                within == null
                        ? outer(sql, note, work, telling)
                        : inner(sql, within, note, work, telling));
    }

    /** The outer one tells of it, with all that this one knows where both are the same event. */
    private <T> T inner(Sql sql, AuditNote outer, AuditNote note, Work<T> work, Telling<T> telling)
            throws SQLException {
        T result = Transaction.inner(sql, work);
        if (outer.event() == note.event()) {
            within = telling.tell(note, result).or(outer);
        }
        return result;
    }

    /** One row alone, for what is done outside of a transaction or was refused. */
    void note(AuditNote note, AuditOutcome outcome) {
        session.read(sql ->
                within == null
                        ? Transaction.run(sql, inside -> trail.add(inside, note, outcome))
                        : Transaction.inner(sql, inside -> trail.add(inside, note, outcome)));
    }

    /** For what says nothing about anybody, such as a free number. */
    <T> T untold(Work<T> work) {
        return session.read(work);
    }

    /** How often something was created, changed or deleted since the store was opened. */
    long changes() {
        return changes;
    }

    /** On the store's thread alone. */
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void count(AuditAction action) {
        if (action != AuditAction.READ && action != AuditAction.EXECUTE) {
            changes++;
        }
    }

    private <T> T outer(Sql sql, AuditNote note, Work<T> work, Telling<T> telling)
            throws SQLException {
        within = note;
        try {
            T done =
                    Transaction.run(
                            sql,
                            inside -> {
                                T result = work.with(inside);
                                AuditNote known = Objects.requireNonNull(within);
                                trail.add(inside, telling.tell(known, result));
                                return result;
                            });
            count(note.event().action());
            return done;
        } catch (SQLException | RuntimeException e) {
            failed(sql, note.because(reason(e)), e);
            throw e;
        } finally {
            within = null;
        }
    }

    /** Where even this row cannot be written, what failed first is told to the user alone. */
    private void failed(Sql sql, AuditNote note, Exception first) {
        try {
            Transaction.run(sql, inside -> trail.add(inside, note, AuditOutcome.FAILED));
        } catch (SQLException | RuntimeException second) {
            first.addSuppressed(second);
        }
    }

    /** A code that names the kind of failure and nothing else. */
    static String reason(Exception failure) {
        if (failure instanceof StoreException known) {
            return known.messageKey().substring("storage.".length()).toLowerCase(Locale.ROOT);
        }
        return failure instanceof SQLException ? "database" : "program";
    }
}
