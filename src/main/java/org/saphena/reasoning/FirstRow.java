package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.saphena.knowledge.Truth;

/**
 * The first row of a table that fits. A row whose condition is unknown may be the one, and so may
 * every row after it up to the first that is met: only where all of these say the same is there an
 * answer.
 *
 * @param possible every row that may be the first to fit: those that are unknown, and the first
 *     that is met
 */
record FirstRow<R extends TableRow>(List<R> possible) {
    static <R extends TableRow> FirstRow<R> of(List<R> rows, Evaluator evaluator, Scene scene) {
        List<R> possible = new ArrayList<>(1);
        for (R row : rows) {
            Truth truth = evaluator.truth(row.when(), scene);
            if (truth != Truth.NOT_MET) {
                possible.add(row);
            }
            if (truth == Truth.MET) {
                return new FirstRow<>(possible);
            }
        }
        throw new IllegalStateException("a table without a last row");
    }

    /** The row that is met, or the first that is unknown. */
    R row() {
        return possible.getFirst();
    }

    /** Whether more than one row may fit. */
    boolean isOpen() {
        return possible.size() > 1;
    }

    /** Whether all rows that may fit say the same. */
    boolean isAgreed(Function<R, ?> says) {
        if (isOpen()) {
            Object first = says.apply(row());
            return possible.stream().allMatch(each -> says.apply(each).equals(first));
        }
        return true;
    }
}
