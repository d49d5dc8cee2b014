package org.saphena.veinmap;

import java.util.List;

/** The signs on a vein: chevrons for reflux, crosses for an occlusion. */
final class Glyphs {
    private static final double ARM = 2.05;
    private static final double SPREAD_DEGREES = 133;
    private static final double CHEVRON_WIDTH = 0.95;
    private static final double CROSS_ARM = 1.25;
    private static final double CROSS_WIDTH = 0.75;

    private Glyphs() {}

    static Mark chevron(Point at, double degrees, double scale) {
        Point tip = at.towards(degrees, 0.7 * scale);
        Point one = tip.towards(degrees + SPREAD_DEGREES, ARM * scale);
        Point other = tip.towards(degrees - SPREAD_DEGREES, ARM * scale);
        return line(PathData.line(one, tip, other), CHEVRON_WIDTH * scale);
    }

    static List<Mark> cross(Point at, double scale) {
        double arm = CROSS_ARM * scale;
        double width = CROSS_WIDTH * scale;
        return List.of(diagonal(at, arm, arm, width), diagonal(at, arm, -arm, width));
    }

    private static Mark diagonal(Point at, double dx, double dy, double width) {
        Point from = new Point(at.x() - dx, at.y() - dy);
        return line(PathData.line(from, new Point(at.x() + dx, at.y() + dy)), width);
    }

    private static Mark line(PathData path, double width) {
        return PathMark.stroked(path, Stroke.solid(ColourRole.GLYPH, width));
    }
}
