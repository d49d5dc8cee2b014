package org.saphena.ui.consultation;

import java.util.List;
import org.saphena.clinical.Side;

/**
 * What was found besides the scan: rows with a value for each leg, and rows of the whole person.
 *
 * @param right the findings of the right leg in sentences, or that it was not examined
 */
public record FindingsTable(String right, String left, List<Row> rows, List<PersonRow> person) {
    public FindingsTable {
        rows = List.copyOf(rows);
        person = List.copyOf(person);
    }

    /** One value; unknown values say so in words. */
    public record Value(String text, boolean known) {}

    /** One finding in both legs. */
    public record Row(String label, Value right, Value left) {
        public Value of(Side side) {
            return side == Side.RIGHT ? right : left;
        }
    }

    /** One finding of the whole person. */
    public record PersonRow(String label, Value value) {}
}
