package org.saphena.veinmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where one vein runs in its figure, and what it is called.
 *
 * @param z what lies on top: the higher, the nearer to the skin
 * @param path from proximal to distal; null for a perforator
 * @param chevrons where the direction of reflux is shown, or null
 * @param crosses where an occlusion is marked, or null
 * @param node the centre of a junction or perforator, or null
 */
record Shape(
        View view,
        int z,
        String nameEn,
        String nameKo,
        String shortName,
        @Nullable Sides<PathData> path,
        @Nullable Sides<List<Chevron>> chevrons,
        @Nullable Sides<List<Point>> crosses,
        @Nullable Sides<Point> node,
        Sides<Anchor> label,
        double hitWidth,
        double hitRadius) {
    Shape {
        Objects.requireNonNull(view);
        Objects.requireNonNull(nameEn);
        Objects.requireNonNull(nameKo);
        Objects.requireNonNull(shortName);
        Objects.requireNonNull(label);
        if (path == null && node == null) {
            throw new IllegalArgumentException("a vein needs a path or a node");
        }
    }

    /** The preferred place of a label, and the point of the vein that it speaks of. */
    record Anchor(double x, double y, TextMark.Align align, Point leaderTo) {
        Anchor {
            Objects.requireNonNull(align);
            Objects.requireNonNull(leaderTo);
        }
    }

    /** A place and a direction in degrees, clockwise from the x axis. */
    record Chevron(Point at, double degrees) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Chevron read(List<Double> numbers) {
            if (numbers.size() != 3) {
                throw new IllegalArgumentException("a chevron needs three numbers");
            }
            return new Chevron(new Point(numbers.get(0), numbers.get(1)), numbers.get(2));
        }
    }
}
