package org.saphena.veinmap;

import java.util.List;
import org.saphena.veinmap.PathData.Command;

/** Round shapes as paths. */
final class Shapes {
    /** How far the control points of a quarter circle lie from its ends, for radius 1. */
    private static final double KAPPA = 0.5523;

    private Shapes() {}

    static PathData disc(Point centre, double radius) {
        return rounded(
                new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius);
    }

    static PathData square(Point centre, double half) {
        return rounded(new Box(centre.x() - half, centre.y() - half, 2 * half, 2 * half), 0);
    }

    static PathData rounded(Box box, double radius) {
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        double rest = radius * (1 - KAPPA);
        return new PathData(
                List.of(
                        new Command.Move(new Point(left + radius, top)),
                        new Command.Line(new Point(right - radius, top)),
                        curve(right - rest, top, right, top + rest, right, top + radius),
                        new Command.Line(new Point(right, bottom - radius)),
                        curve(right, bottom - rest, right - rest, bottom, right - radius, bottom),
                        new Command.Line(new Point(left + radius, bottom)),
                        curve(left + rest, bottom, left, bottom - rest, left, bottom - radius),
                        new Command.Line(new Point(left, top + radius)),
                        curve(left, top + rest, left + rest, top, left + radius, top),
                        new Command.Close()));
    }

    private static Command curve(double x1, double y1, double x2, double y2, double x, double y) {
        return new Command.Curve(new Point(x1, y1), new Point(x2, y2), new Point(x, y));
    }
}
