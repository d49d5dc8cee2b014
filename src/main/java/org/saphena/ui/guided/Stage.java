package org.saphena.ui.guided;

import org.saphena.clinical.Coded;

/** The parts of a visit for which keys are counted. */
public enum Stage implements Coded {
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

    /** How many keys the sample visit may take here. */
    public int budget() {
        return budget;
    }
}
