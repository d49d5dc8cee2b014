package org.saphena.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a derived fact comes about: the first row that fits decides.
 *
 * @param rule the id of the rule that defines the fact, or empty
 */
public record Derivation(Fact fact, String rule, List<Row> rows, @Nullable Aggregate aggregate) {
    public Derivation {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param rule the id of the row's rule, or empty
     * @param text why, where options quote it; or null
     */
    public record Row(FactValue value, String rule, Condition when, @Nullable RuleText text) {}

    /**
     * The largest or smallest value over the segments of a trunk that meet {@code where}; over all
     * of its segments when none does.
     */
    public record Aggregate(boolean largest, Fact of, Condition where) {}
}
