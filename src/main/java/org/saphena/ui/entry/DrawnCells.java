package org.saphena.ui.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.control.GridCell;

/** The rows of a grid as they stand, each made once until something is changed. */
final class DrawnCells {
    private final EntryViewModel model;
    private final IntFunction<List<@Nullable GridCell>> make;
    private final Map<Integer, List<@Nullable GridCell>> rows = new HashMap<>();
    private int revision = -1;

    DrawnCells(EntryViewModel model, IntFunction<List<@Nullable GridCell>> make) {
        this.model = model;
        this.make = make;
    }

    void forget() {
        rows.clear();
    }

    @Nullable GridCell at(int row, int column) {
        if (revision != model.revision()) {
            revision = model.revision();
            rows.clear();
        }
        return rows.computeIfAbsent(row, make::apply).get(column);
    }
}
