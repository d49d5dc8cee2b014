package org.saphena.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a derived fact comes about: the first row that fits decides.
 *
 * @param rule the id of the rule that defines the fact, or empty
 * @param citations ids of the sources of the whole definition; rows may have further ones
 */
public record Derivation(
        Fact fact,
        String rule,
        List<Row> rows,
        @Nullable Aggregate aggregate,
        List<String> citations) {
    public Derivation {
        rows = List.copyOf(rows);
        citations = List.copyOf(citations);
    }

    /** What the definition goes by: its rule, or the fact where it has none. */
    public String id() {
        return rule.isEmpty() ? fact.id() : rule;
    }

    /** What one of its rows goes by. */
    public String id(Row row) {
        return row.rule().isEmpty() ? id() : row.rule();
    }

    /**
     * One row.
     *
     * @param rule the id of the row's rule, or empty
     * @param text why, where options quote it; or null
     * @param citations ids of the sources of this row
     */
    public record Row(
            FactValue value,
            String rule,
            Condition when,
            @Nullable RuleText text,
            List<String> citations) {
        public Row {
            citations = List.copyOf(citations);
        }
    }

    /**
     * The largest or smallest value over the segments of a trunk that meet {@code where}; over all
     * of its segments when none does.
     */
    public record Aggregate(boolean largest, Fact of, Condition where) {}
}
