package org.saphena.report.pdf;

/** A page and its margins, in points. */
public record PageFormat(
        double width, double height, double side, double above, double below, double footer) {
    /** Points in a millimetre. */
    public static final double MM = 72 / 25.4;

    /**
     * A4 upright with margins in mm.
     *
     * @param footer distance of the footer's baseline from the bottom edge
     */
    public static PageFormat a4(double side, double above, double below, double footer) {
        return new PageFormat(210 * MM, 297 * MM, side * MM, above * MM, below * MM, footer * MM);
    }

    /** US Letter upright with margins in mm. */
    public static PageFormat letter(double side, double above, double below, double footer) {
        return new PageFormat(
                215.9 * MM, 279.4 * MM, side * MM, above * MM, below * MM, footer * MM);
    }

    public double textWidth() {
        return width - 2 * side;
    }

    double bottom() {
        return height - below;
    }
}
