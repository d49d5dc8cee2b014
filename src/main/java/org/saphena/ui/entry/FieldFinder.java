package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;

/** Finds the cell of a place in the case file. */
final class FieldFinder {
    private FieldFinder() {}

    /** One cell. */
    record Cell(int row, int column) {}

    /** The field of that place, else the first inside it or around it. */
    static Optional<Cell> find(FieldGrid grid, String pointer) {
        return first(grid, own -> own.equals(pointer))
                .or(() -> first(grid, own -> own.startsWith(pointer + "/")))
                .or(() -> first(grid, own -> pointer.startsWith(own + "/")));
    }

    private interface Test {
        boolean holds(String pointer);
    }

    private static Optional<Cell> first(FieldGrid grid, Test test) {
        List<FieldRow> rows = grid.fieldRows();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                Field field = rows.get(row).field(column);
                if (field != null && test.holds(FieldId.pointer(field.id()))) {
                    return Optional.of(new Cell(row, column));
                }
            }
        }
        return Optional.empty();
    }
}
