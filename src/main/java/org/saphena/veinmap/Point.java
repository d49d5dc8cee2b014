package org.saphena.veinmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/** A place on the sheet or in a figure, in map units, y down. */
public record Point(double x, double y) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Point read(List<Double> pair) {
        if (pair.size() != 2) {
            throw new IllegalArgumentException("a point needs two numbers, not " + pair.size());
        }
        return new Point(pair.get(0), pair.get(1));
    }

    Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /**
     * The point at {@code distance} from this one in the direction {@code degrees}, clockwise from
     * the x axis.
     */
    Point towards(double degrees, double distance) {
        double radians = Math.toRadians(degrees);
        return new Point(x + distance * Math.cos(radians), y + distance * Math.sin(radians));
    }
}
