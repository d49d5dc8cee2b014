package org.saphena.ui.entry;

import java.util.Optional;
import org.saphena.clinical.Side;
import org.saphena.ui.control.Outcome;

/** The key that sets what is still empty to normal, for one leg or for the person. */
record Rest(String name, Action action) {
    static final Rest NONE = new Rest("", side -> Outcome.WRITTEN);

    /** What the key does. */
    interface Action {
        Outcome run(Optional<Side> side);
    }
}
