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
     * The last changes could not be kept; it is tried again.
     *
     * @param reason in the user's language
     * @param stayed whether somebody wanted to leave and is still here because of it
     */
    record Not(String reason, boolean stayed) implements Saved {}
}
