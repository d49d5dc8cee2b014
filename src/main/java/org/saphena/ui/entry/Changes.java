package org.saphena.ui.entry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.saphena.clinical.CaseFile;

/** The changes that can be taken back and made again, each with its name. */
final class Changes {
    private static final int DEPTH = 500;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    /**
     * One change.
     *
     * @param field the id of the field, which names the section
     * @param name the change in words
     */
    record Change(String field, String name, CaseFile before, CaseFile after) {}

    /** Remembers a change; {@code joined} makes it one with the last change of the same field. */
    void add(Change change, boolean joined) {
        undone.clear();
        Change last = done.peek();
        if (joined && last != null && last.field().equals(change.field())) {
            done.pop();
            done.push(new Change(change.field(), change.name(), last.before(), change.after()));
            return;
        }
        done.push(change);
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    Optional<Change> undo() {
        return move(done, undone);
    }

    Optional<Change> redo() {
        return move(undone, done);
    }

    private static Optional<Change> move(Deque<Change> from, Deque<Change> to) {
        Optional<Change> change = Optional.ofNullable(from.poll());
        change.ifPresent(to::push);
        return change;
    }
}
