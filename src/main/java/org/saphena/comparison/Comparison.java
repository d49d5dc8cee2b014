package org.saphena.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionKey;

/**
 * Options side by side, question by question, in one language. Waiting is always the last column.
 *
 * @param sources the ids of the citations that the cells number, from 1
 */
public record Comparison(List<Column> columns, List<Row> rows, List<String> sources) {
    /** How many options stand side by side at most, waiting among them. */
    public static final int MOST = 4;

    public Comparison {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /**
     * An option.
     *
     * @param option null for waiting
     * @param name in plain words
     * @param target the vein in plain words, or empty
     */
    public record Column(@Nullable OptionKey option, String name, String target) {}

    /**
     * A question with an answer for every column.
     *
     * @param matters the weight that the patient gives it, 1 to 5, or 0
     */
    public record Row(Question question, String title, int matters, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** An answer. */
    public sealed interface Cell {
        /** In words, for all to read. */
        String text();

        /** What is done, in words that need no source. */
        record Words(String text) implements Cell {}

        /** The question makes no sense for this option. */
        record NotApplicable(String text) implements Cell {}

        /** The knowledge base says nothing about it. */
        record Unknown(String text) implements Cell {}

        /**
         * What the knowledge base says.
         *
         * @param note what must be said with it, or empty
         * @param dots the figure as a picture, or null
         * @param verified it was seen in the cited sources
         * @param sources numbers of {@link Comparison#sources()}, from 1; empty when no single
         *     study gives it
         */
        record Known(
                String text,
                String note,
                @Nullable Dots dots,
                boolean verified,
                List<Integer> sources)
                implements Cell {
            public Known {
                sources = List.copyOf(sources);
            }
        }
    }
}
