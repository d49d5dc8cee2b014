package org.saphena.ui.patients;

import java.util.List;
import org.saphena.clinical.Side;

/**
 * What differs between two visits.
 *
 * @param groups in the order of a visit; a group without a difference says so
 */
record Changes(List<Group> groups) {
    Changes {
        groups = List.copyOf(groups);
    }

    /**
     * Things of one kind.
     *
     * @param note what else is to be known of them, or empty
     */
    record Group(String title, List<Row> rows, String note) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One thing that is not as it was.
     *
     * @param before as it was recorded then, or that it was not recorded
     */
    record Row(Side side, String what, String before, String after) {}
}
