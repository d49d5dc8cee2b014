package org.saphena.report.pdf;

/** A circle out of four curves. */
public final class Circle {
    /** How far the control points of a quarter stand off, in radii. */
    private static final double KAPPA = 0.5522847498;

    private Circle() {}

    /** Adds the circle to the path, clockwise from three o'clock, where a dashed line begins. */
    public static void add(Ink ink, double x, double y, double r) {
        double k = r * KAPPA;
        ink.moveTo(x + r, y);
        ink.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        ink.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        ink.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        ink.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        ink.close();
    }
}
