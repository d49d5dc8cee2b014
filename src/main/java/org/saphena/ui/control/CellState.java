package org.saphena.ui.control;

/** How far the value of a cell can be relied on. */
public enum CellState {
    /** Nothing is recorded, which says nothing about the patient. */
    EMPTY,
    /** Nothing is recorded; what an earlier visit found stands there to be compared with. */
    RECALLED,
    RECORDED,
    /** Set together with others by one key. */
    GROUP_ENTRY,
    /** Recorded, but it deserves a second look. */
    DOUBTFUL,
    /** What stands in the cell was refused and is not stored. */
    REFUSED,
    /** Follows from other fields and cannot be written. */
    LOCKED;

    /** Whether nothing is recorded. */
    boolean isEmpty() {
        return this == EMPTY || this == RECALLED;
    }
}
