package org.saphena.ui.control;

/** What a cell of a grid takes, and so what its keys do. */
public enum CellKind {
    /** One key of the cell's choices writes and goes to the next row: severity, score, answer. */
    CODE,
    /** A whole number from 0 to 10: one digit writes, except 1, which may become 10. */
    TEN,
    /** How a vein was found: N, R, O (then A or C), A, B, H or X; digits give the year of an A. */
    STATUS,
    /** Each key turns one thing on or off, and the focus stays. */
    CHIPS,
    /** A number with a decimal point. */
    NUMBER,
    /** A date. */
    DATE,
    /** A line of text. */
    TEXT,
    /** Several lines of text. */
    PROSE;

    /** Whether the value is typed and then accepted, instead of written by one key. */
    public boolean isTyped() {
        return this == NUMBER || this == DATE;
    }

    /** Whether the cell is a text field, which keeps letters and arrows for itself. */
    public boolean isText() {
        return this == TEXT || this == PROSE;
    }
}
