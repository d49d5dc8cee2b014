package org.saphena.ui.guided;

import java.util.Locale;

/** The parts of a visit for which keys are counted. */
public enum Stage {
    FIND(10),
    SYMPTOMS(27),
    HISTORY(29),
    EXAM(41),
    DUPLEX(182),
    ACCEPT(8),
    PLAN(25),
    SIGN(10);

    private final int budget;

    Stage(int budget) {
        this.budget = budget;
    }

    /** The last part of the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many keys the sample visit may take here. */
    public int budget() {
        return budget;
    }
}
