package org.saphena.veinmap;

import java.util.List;

/**
 * The line of a mark. Joins are round.
 *
 * @param width in sheet units
 * @param dash lengths of dash and gap in turn, in sheet units; empty for a solid line
 */
public record Stroke(ColourRole colour, double width, List<Double> dash, Cap cap) {
    /** The end of a line and of its dashes. */
    public enum Cap {
        BUTT,
        ROUND
    }

    public Stroke {
        dash = List.copyOf(dash);
    }

    static Stroke solid(ColourRole colour, double width) {
        return new Stroke(colour, width, List.of(), Cap.ROUND);
    }

    static Stroke dashed(ColourRole colour, double width, Double... dash) {
        return new Stroke(colour, width, List.of(dash), Cap.BUTT);
    }
}
