package org.saphena.veinmap;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The leg itself in one view: its area, its lines, and the landmarks that guide the eye. */
record Outline(
        PathData fill,
        List<PathData> contour,
        PathData topEdge,
        @Nullable PathData forefoot,
        List<Guide> guides) {
    Outline {
        Objects.requireNonNull(fill);
        contour = List.copyOf(contour);
        Objects.requireNonNull(topEdge);
        guides = List.copyOf(guides);
    }

    /** A landmark. */
    record Guide(GuideStyle style, PathData path) {
        Guide {
            Objects.requireNonNull(style);
            Objects.requireNonNull(path);
        }
    }

    /** How a landmark is drawn. */
    enum GuideStyle {
        CLOSED,
        SOLID,
        FAINT,
        DASH
    }
}
