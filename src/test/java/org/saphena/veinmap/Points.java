package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;

/** The points of marks, to compare and measure them in tests. */
final class Points {
    private Points() {}

    static List<Point> of(PathData path) {
        List<Point> points = new ArrayList<>();
        for (PathData.Command command : path.commands()) {
            switch (command) {
                case PathData.Command.Move(Point to) -> points.add(to);
                case PathData.Command.Line(Point to) -> points.add(to);
                case PathData.Command.Curve(Point first, Point second, Point to) ->
                        points.addAll(List.of(first, second, to));
                case PathData.Command.Close close -> {}
            }
        }
        return points;
    }

    static List<Point> of(List<Mark> marks) {
        List<Point> points = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case PathMark path -> points.addAll(of(path.path()));
                case CircleMark circle -> points.add(circle.centre());
                case TextMark text -> points.add(new Point(text.x(), text.baseline()));
            }
        }
        return points;
    }

    static List<Point> mirrored(List<Point> points, double width) {
        return points.stream().map(point -> new Point(width - point.x(), point.y())).toList();
    }

    /** Whether every point has a partner in the other list. */
    static boolean match(List<Point> some, List<Point> others) {
        return some.size() == others.size()
                && some.stream()
                        .allMatch(point -> others.stream().anyMatch(other -> near(point, other)));
    }

    private static boolean near(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 0.03;
    }
}
