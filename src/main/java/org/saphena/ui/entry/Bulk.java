package org.saphena.ui.entry;

import java.util.Optional;
import org.saphena.clinical.Side;
import org.saphena.ui.control.GridAction;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.Outcome;

/** A key of a grid that acts on a leg, a list or a row. */
record Bulk(GridAction action, Act act) {

    /** What the key does. */
    interface Act {
        /**
         * @param side of the cell with the focus
         */
        Outcome run(int row, Optional<Side> side);
    }

    /** Alt+N, which sets what is still open. */
    static Bulk rest(String word, Act act) {
        return new Bulk(new GridAction(GridKey.REST, "Alt+N", word, ""), act);
    }

    /** Alt+Shift+N, which has no button of its own. */
    static Bulk restAll(Act act) {
        return new Bulk(new GridAction(GridKey.REST_ALL, "Alt+Shift+N", "", ""), act);
    }

    /** Alt+M, which asks first. */
    static Bulk mirror(String word, String question, Act act) {
        return new Bulk(new GridAction(GridKey.MIRROR, "Alt+M", word, question), act);
    }

    static Bulk restore(String word, Act act) {
        return new Bulk(new GridAction(GridKey.RESTORE, "Alt+G", word, ""), act);
    }

    static Bulk extras(String word, Act act) {
        return new Bulk(new GridAction(GridKey.EXTRAS, "F2", word, ""), act);
    }
}
