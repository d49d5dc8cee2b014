package org.saphena.ui.control;

/**
 * One row of a grid.
 *
 * @param code what "find in grid" looks for besides the name
 * @param group the sub-heading above this row; empty for none
 */
public record GridRow(String code, String name, String group) {}
