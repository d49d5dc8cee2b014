package org.saphena.report;

/** How a summary saves room, step by step, when it would not fit on its pages. */
enum Economy {
    /** Everything in its own row and in full words. */
    NONE,
    /** What stands alike for the same reason shares a row. */
    SHARED_ROWS,
    /** Shared rows, short names of treatments, titles at the head of their paragraph. */
    BRIEF;

    boolean sharesRows() {
        return this != NONE;
    }

    boolean isBrief() {
        return this == BRIEF;
    }
}
