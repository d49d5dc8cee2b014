package org.saphena.veinmap;

import java.util.Objects;

/** The size of a sheet and the place of the four figures on it, in map units. */
record Sheet(double width, double height, double strokeScale, Views<Sides<Point>> origins) {
    Sheet {
        Objects.requireNonNull(origins);
    }

    double middle() {
        return width / 2;
    }
}
