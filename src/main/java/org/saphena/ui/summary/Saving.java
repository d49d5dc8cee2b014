package org.saphena.ui.summary;

import org.saphena.ui.support.Problem;

/** Whether the printed summary is on disk. */
public sealed interface Saving {
    /** Not asked for, or made anew since. */
    record NotSaved() implements Saving {}

    /** Being written and checked. */
    record Writing() implements Saving {}

    /** Written, read back and found whole. */
    record Saved(String fileName) implements Saving {}

    /** Not written. */
    record Failed(Problem problem) implements Saving {}
}
