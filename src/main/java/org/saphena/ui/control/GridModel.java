package org.saphena.ui.control;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a grid shows and what becomes of the keys: all of it but the drawing. */
public interface GridModel {
    List<GridRow> rows();

    List<GridColumn> columns();

    /** The cell, or null where that row has none in that column. */
    @Nullable GridCell cell(int row, int column);

    /** Records an input; empty takes the value back to not recorded. */
    Outcome write(int row, int column, String input);

    /** Whether an input looks like a slip that should be asked about before it is written. */
    Optional<Doubt> doubt(int row, int column, String input);

    /** What is being typed there and is not accepted yet; empty when that has ended. */
    void typing(int row, int column, String typed);

    /** Forgets an input that was refused. */
    void restore(int row, int column);

    /** What keys do to more than one cell. */
    List<GridAction> actions();

    /** Does what that key means for the cell's row, leg or section. */
    Outcome act(GridKey key, int row, int column);

    /** Whether nothing can be written. */
    boolean isReadOnly();
}
