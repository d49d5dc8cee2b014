package org.saphena.ui.consultation;

import java.util.List;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinStatus;

/** The duplex findings of both legs, vein by vein in scan order; the twin of the map in words. */
public record ScanTable(Heading right, Heading left, List<Row> rows) {
    public ScanTable {
        rows = List.copyOf(rows);
    }

    /** When and how a leg was scanned; {@code heed} when that lowers what it can tell. */
    public record Heading(String text, String coverage, boolean heed) {}

    /**
     * One vein in both legs.
     *
     * @param group the heading above this row, or empty
     */
    public record Row(VeinId vein, String name, String group, Cell right, Cell left) {
        public Cell of(Side side) {
            return side == Side.RIGHT ? right : left;
        }

        /** The row as a screen reader says it. */
        public String spoken() {
            return name + ". " + right.spoken() + ". " + left.spoken();
        }
    }

    /**
     * One vein of one leg.
     *
     * @param word the status in words; never empty
     * @param diameter in mm, or empty when not measured
     * @param seconds reflux time in s, or empty when not measured
     */
    public record Cell(
            VeinStatus status, String word, String diameter, String seconds, String spoken) {}
}
