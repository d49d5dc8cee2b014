package org.saphena.ui.summary;

import org.saphena.ui.support.Problem;

/** Whether the printed summary is on disk or on paper. */
public sealed interface Saving {
    /** Not asked for, or made anew since. */
    record NotSaved() implements Saving {}

    /** Being written and checked. */
    record Writing() implements Saving {}

    /** Written, read back and found whole. */
    record Saved(String fileName) implements Saving {}

    /** On its way to the printer. */
    record Printing() implements Saving {}

    /** Given to the printer. */
    record Printed(int pages) implements Saving {}

    /** Neither written nor printed. */
    record Failed(Problem problem) implements Saving {}
}
