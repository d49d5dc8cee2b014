package org.saphena.ui.control;

/**
 * One row of a grid.
 *
 * @param code what "find in grid" looks for besides the name
 * @param group the sub-heading above this row; empty for none
 * @param aside whether a key that moves on passes the row by: arrows and the mouse lead there, once
 *     something can be written into it; until then it is not shown
 */
public record GridRow(String code, String name, String group, boolean aside) {
    /** A row that a key that moves on comes to. */
    public GridRow(String code, String name, String group) {
        this(code, name, group, false);
    }
}
