package org.saphena.ui.control;

import java.util.HashMap;
import java.util.Map;

/**
 * The greatest height that was needed at a width. What keeps it does not jump when its words grow
 * shorter, and nothing beside it has to be drawn anew.
 */
public final class Tallest {
    private static final int MOST_WIDTHS = 4;

    private final Map<Double, Double> heights = new HashMap<>();

    /**
     * @param width in px
     * @param needed in px
     */
    public double of(double width, double needed) {
        if (heights.size() >= MOST_WIDTHS && !heights.containsKey(width)) {
            heights.clear();
        }
        return heights.merge(width, needed, Math::max);
    }

    /** Begins anew. */
    public void forget() {
        heights.clear();
    }
}
