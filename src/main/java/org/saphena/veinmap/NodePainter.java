package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.VeinStatus;

/** Draws a perforator or a junction: a sign of its own for every state. */
final class NodePainter {
    private final Point at;
    private final double scale;
    private final boolean perforator;

    NodePainter(Point at, double scale, boolean perforator) {
        this.at = at;
        this.scale = scale;
        this.perforator = perforator;
    }

    List<Mark> paint(VeinStatus status) {
        ColourRole colour = Styles.colour(status);
        return switch (status) {
            case NORMAL -> List.of(ring(2.2, Stroke.solid(colour, 1.1 * scale)));
            case REFLUX, PRESENT -> perforator ? diamond() : List.of(disc());
            case OCCLUDED -> square();
            case ABLATED -> List.of(ring(2.5, Stroke.solid(colour, 0.9 * scale)), slash(colour));
            case FLOW_UNKNOWN ->
                    List.of(ring(2.5, dashed(colour, 0.9, 2.6, 0.9, 0.8, 0.9)), dot(colour, 0.8));
            case NOT_EXAMINED, NONE -> List.of(ring(1.9, dashed(colour, 0.8, 0.8, 1.0)));
        };
    }

    private Mark ring(double radius, Stroke stroke) {
        return new CircleMark(at, radius * scale, stroke, ColourRole.PAPER);
    }

    private Mark disc() {
        return new CircleMark(
                at, 2.9 * scale, Stroke.solid(ColourRole.REFLUX_EDGE, scale), ColourRole.REFLUX);
    }

    private Mark dot(ColourRole colour, double radius) {
        return new CircleMark(at, radius * scale, null, colour);
    }

    private Mark slash(ColourRole colour) {
        PathData path = PathData.line(at.towards(135, 3.7 * scale), at.towards(-45, 3.7 * scale));
        return PathMark.stroked(path, Stroke.solid(colour, 0.9 * scale));
    }

    private List<Mark> diamond() {
        return List.of(
                diamond(6.2, ColourRole.LEG),
                diamond(4.9, ColourRole.REFLUX_EDGE),
                diamond(3.7, ColourRole.REFLUX),
                dot(ColourRole.GLYPH, 1.3));
    }

    private Mark diamond(double radius, ColourRole colour) {
        double r = radius * scale;
        PathData path =
                PathData.polygon(
                        at.towards(0, r),
                        at.towards(90, r),
                        at.towards(180, r),
                        at.towards(270, r));
        return PathMark.filled(path, colour);
    }

    private List<Mark> square() {
        List<Mark> marks = new ArrayList<>();
        marks.add(PathMark.filled(Shapes.square(at, 3.9 * scale), ColourRole.LEG));
        marks.add(PathMark.filled(Shapes.square(at, 3 * scale), ColourRole.OCCLUDED));
        marks.addAll(Glyphs.cross(at, scale * 1.2));
        return marks;
    }

    private Stroke dashed(ColourRole colour, double width, double... lengths) {
        List<Double> dash = new ArrayList<>();
        for (double length : lengths) {
            dash.add(length * scale);
        }
        return new Stroke(colour, width * scale, dash, Stroke.Cap.BUTT);
    }
}
