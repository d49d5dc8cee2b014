package org.saphena.ui.entry;

import java.time.LocalTime;

/** Whether the draft is kept as it stands on the screen. */
public sealed interface Saved {
    /** Nothing has been changed since the draft was opened. */
    record Unchanged() implements Saved {}

    /** A change is not kept yet. */
    record Saving() implements Saved {}

    /** Everything is kept. */
    record At(LocalTime time) implements Saved {}

    /**
     * The last change could not be kept.
     *
     * @param reason in the user's language
     */
    record Not(String reason) implements Saved {}
}
