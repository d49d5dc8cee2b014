package org.saphena.reasoning;

import org.saphena.knowledge.Scope;

/** How many slots each scope has; grows while rules are made ready, and never after. */
final class SlotCounts {
    private final int[] counts = new int[Scope.values().length];

    /** A slot of its own. */
    Slot next(Scope scope) {
        Slot next = new Slot(scope, counts[scope.ordinal()], new Reach());
        counts[scope.ordinal()]++;
        return next;
    }

    int of(Scope scope) {
        return counts[scope.ordinal()];
    }
}
