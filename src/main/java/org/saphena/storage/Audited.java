package org.saphena.storage;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does things so that each leaves exactly one row in the audit trail, in the same transaction. What
 * is done within another thing is told of by the outer one alone. What fails leaves nothing but a
 * row that says so. While the disk takes nothing, patients can still be read; the rows of that are
 * written as soon as it does.
 */
final class Audited {
    /** The reason of what somebody's roles do not allow. */
    static final String NOT_ALLOWED = "not-allowed";

    private static final int MOST_LATE = 10_000;

    /** Completes a note with what came out. */
    interface Telling<T> {
        AuditNote tell(AuditNote note, T result);
    }

    private final Session session;
    private final Trail trail;
    private final List<Late> late = new ArrayList<>();
    private @Nullable AuditNote within;
    private volatile long changes;

    /** A row that could not be written yet. */
    private record Late(Actor who, Instant at, AuditNote note) {}

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
                        ? whole(sql, inside -> trail.add(inside, note, outcome))
                        : Transaction.inner(sql, inside -> trail.add(inside, note, outcome)));
    }

    /** Does what comes before something that is told by itself; only its failure leaves a row. */
    <T> T before(AuditNote note, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            try {
                note(note.because(reason(e)), AuditOutcome.FAILED);
            } catch (StoreException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    /** Reads for what is told of by itself when it is done or has failed. */
    <T> T ahead(AuditNote note, Work<T> work) {
        return session.read(sql -> {
            @Nullable AuditNote outer = within;
            within = outer == null ? note : outer;
            try {
                return Transaction.inner(sql, work);
            } finally {
                within = outer;
            }
        });
    }

    /** All or nothing, for a further part of what a row tells of already. */
    <T> T alreadyTold(AuditAction action, Work<T> work) {
        return session.read(sql -> {
            T done = within == null ? whole(sql, work) : Transaction.inner(sql, work);
            count(action);
            return done;
        });
    }

    /** For what says nothing about anybody, such as a free number. */
    <T> T untold(Work<T> work) {
        return session.read(work);
    }

    /** Who is at work. */
    @Nullable AccountKey actor() {
        return trail.actor().account();
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
            T done = whole(sql, inside -> told(inside, work, telling));
            count(note.event().action());
            return done;
        } catch (SQLException | RuntimeException e) {
            if (canBeLate(note, e)) {
                return unwritten(sql, work, telling);
            }
            failed(sql, note.because(reason(e)), e);
            throw e;
        } finally {
            within = null;
        }
    }

    private <T> T told(Sql sql, Work<T> work, Telling<T> telling) throws SQLException {
        T result = work.with(sql);
        trail.add(sql, telling.tell(Objects.requireNonNull(within), result));
        return result;
    }

    /** With what could not be written before. */
    private <T> T whole(Sql sql, Work<T> work) throws SQLException {
        T done =
                Transaction.run(
                        sql,
                        inside -> {
                            for (Late row : late) {
                                trail.add(
                                        inside,
                                        row.who(),
                                        row.at(),
                                        row.note(),
                                        AuditOutcome.SUCCESS);
                            }
                            return work.with(inside);
                        });
        late.clear();
        return done;
    }

    private boolean canBeLate(AuditNote note, Exception failure) {
        return isForReaders(note.event())
                && late.size() < MOST_LATE
                && failure instanceof SQLException refused
                && SqlFaults.of(refused) instanceof StoreUnusableException;
    }

    /** A case that cannot be saved can still be written elsewhere. */
    private static boolean isForReaders(AuditEvent event) {
        return event.action() == AuditAction.READ || event == AuditEvent.CASE_EXPORTED;
    }

    private <T> T unwritten(Sql sql, Work<T> work, Telling<T> telling) throws SQLException {
        T result = work.with(sql);
        AuditNote note = telling.tell(Objects.requireNonNull(within), result);
        late.add(new Late(trail.actor(), trail.now(), note));
        return result;
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
