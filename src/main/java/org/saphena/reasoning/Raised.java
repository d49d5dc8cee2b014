package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/** A flag or an action that is called for, for a leg or for the person. */
record Raised<R>(R rule, Node when, Scene scene) {
    @Nullable Side leg() {
        return scene.side();
    }

    boolean concerns(@Nullable Side side) {
        return leg() == null || side == null || leg() == side;
    }
}
