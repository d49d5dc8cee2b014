package org.saphena.clinical;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The examined legs, the right first; a side that is not there was not examined. */
public record Legs(@Nullable Leg right, @Nullable Leg left) {
    /** The leg of that side, or null when it was not examined. */
    public @Nullable Leg of(Side side) {
        return switch (side) {
            case RIGHT -> right;
            case LEFT -> left;
        };
    }

    /** The sides that were examined, the right first. */
    public List<Side> examined() {
        return Stream.of(Side.values()).filter(side -> of(side) != null).toList();
    }
}
