package org.saphena.ui.shell;

import org.saphena.ui.support.Background;

/**
 * Where work is done away from the screen's thread.
 *
 * @param thinking short reasoning, whose answer is waited for
 * @param weighing longer reasoning, which must not hold up the short
 * @param storing where the records are read and written
 * @param keeping backups and checks, which must not hold up the records
 */
public record Workers(
        Background thinking, Background weighing, Background storing, Background keeping) {
    /** Backups in their turn with all other work on the records. */
    public Workers(Background thinking, Background weighing, Background storing) {
        this(thinking, weighing, storing, storing);
    }
}
