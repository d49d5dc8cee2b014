package org.saphena.ui.control;

/** What a cell of a grid takes, and so what its keys do. */
public enum CellKind {
    /** One key of the cell's choices writes and goes to the next row: severity, score, answer. */
    CODE,
    /** A whole number from 0 to 10: one digit writes, except 1, which may become 10. */
    TEN,
    /** How a vein was found: N, R, O (then A or C), A or X. */
    STATUS,
    /** Each key turns one thing on or off, and the focus stays. */
    CHIPS,
    /** A number with a decimal point. */
    NUMBER,
    /** A date. */
    DATE;

    /** Whether the value is typed and then accepted, instead of written by one key. */
    public boolean isTyped() {
        return this == NUMBER || this == DATE;
    }
}
