package org.saphena.ui.control;

/** What became of an input. */
public sealed interface Outcome {
    /**
     * The input is recorded.
     *
     * @param note what the user should know about it; mostly empty
     */
    record Written(String note) implements Outcome {}

    /** The input is not recorded, and why. */
    record Refused(String message) implements Outcome {}

    Outcome WRITTEN = new Written("");
}
