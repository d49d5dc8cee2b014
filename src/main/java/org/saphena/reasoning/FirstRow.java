package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Truth;

/**
 * The first row of a table that fits. A row whose condition is unknown may be the one, and so may
 * every row after it up to the first that is met: only where all of these say the same is there an
 * answer.
 *
 * @param row the first row that is met, or the first that is unknown when {@link #all()} differ
 * @param all every row that may be the first to fit
 * @param verdict the verdict on {@code row}
 */
record FirstRow<R>(R row, List<R> all, Verdict verdict) {
    /** Whether more than one row may fit. */
    boolean isOpen() {
        return verdict.truth() == Truth.UNKNOWN;
    }

    static <R> FirstRow<R> of(
            List<R> rows, Function<R, Condition> when, Evaluator evaluator, Scene scene) {
        List<R> possible = new ArrayList<>();
        List<Test> rejected = new ArrayList<>();
        R unknownRow = null;
        Verdict unknown = null;
        for (R row : rows) {
            Verdict verdict = evaluator.evaluate(when.apply(row), scene);
            if (verdict.truth() == Truth.NOT_MET) {
                verdict.tests().forEach(test -> rejected.add(test.inverted()));
                continue;
            }
            possible.add(row);
            if (verdict.truth() == Truth.MET) {
                return unknownRow == null || unknown == null
                        ? new FirstRow<>(row, possible, explained(verdict, rejected))
                        : new FirstRow<>(unknownRow, possible, unknown);
            }
            if (unknownRow == null) {
                unknownRow = row;
                unknown = verdict;
            }
        }
        throw new IllegalStateException("a table without a last row");
    }

    /** A row without a condition decides because the rows above it did not fit. */
    private static Verdict explained(Verdict verdict, List<Test> rejected) {
        return verdict.tests().isEmpty()
                ? new Verdict(verdict.truth(), rejected.stream().distinct().toList())
                : verdict;
    }
}
