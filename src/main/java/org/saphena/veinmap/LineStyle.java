package org.saphena.veinmap;

import java.util.List;
import java.util.Objects;

/**
 * How a vein in one state is drawn; widths in map units, 0 for none.
 *
 * @param edge width of the dark line below the vein
 * @param lumen width of the hollow of a deep vein
 */
record LineStyle(
        double width, double edge, double lumen, List<Double> dash, Stroke.Cap cap, Glyph glyph) {
    LineStyle {
        dash = List.copyOf(dash);
        Objects.requireNonNull(cap);
        Objects.requireNonNull(glyph);
    }

    /** The signs along a vein. */
    enum Glyph {
        NONE,
        CHEVRON,
        CROSS
    }

    LineStyle scaled(double factor) {
        return new LineStyle(
                width * factor,
                edge * factor,
                lumen * factor,
                dash.stream().map(length -> length * factor).toList(),
                cap,
                glyph);
    }
}
