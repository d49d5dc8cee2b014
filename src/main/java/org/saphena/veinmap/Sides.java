package org.saphena.veinmap;

import java.util.Objects;
import org.saphena.clinical.Side;

/** One thing for each leg. */
record Sides<T>(T right, T left) {
    Sides {
        Objects.requireNonNull(right);
        Objects.requireNonNull(left);
    }

    T of(Side side) {
        return side == Side.RIGHT ? right : left;
    }
}
