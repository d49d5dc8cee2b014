package org.saphena.ui.control;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a grid shows and what becomes of the keys: all of it but the drawing. */
public interface GridModel {
    List<GridRow> rows();

    List<GridColumn> columns();

    /** The cell, or null where that row has none in that column. */
    @Nullable GridCell cell(int row, int column);

    /** Records an input; empty takes the value back to not recorded. */
    Outcome write(int row, int column, String input);

    /** Forgets an input that was refused. */
    void restore(int row, int column);

    /** Sets the rest of the column's leg to normal, where the grid has such a thing. */
    Outcome rest(int column);

    /** How the key for "the rest" is called; empty where there is none. */
    String restName();
}
