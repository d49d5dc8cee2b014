package org.saphena.ui.control;

/** What became of a key for a grid that was pressed where its rows are drawn. */
public enum Elsewhere {
    DONE,
    /** There is something to read in the help of the grid. */
    SAID,
    /** The focus should come to the grid: what follows is seen there only. */
    TYPED_OUT
}
