package org.saphena.report.pdf;

import java.util.Optional;

/** The smallest thing that goes on a page as a whole: a line, a slice of a row, a figure. */
public interface Piece {
    /** In points. */
    double height();

    /** Draws itself with its top left corner there, in points from the top left of the page. */
    void draw(Canvas canvas, double x, double top);

    /** Whether a page must not end right after this. */
    default boolean keepsWithNext() {
        return false;
    }

    /** Room that must be left below on the page, in points. */
    default double reserve() {
        return 0;
    }

    /** Both in one, when the other is what comes next of the same thing. */
    default Optional<Piece> joined(Piece next) {
        return Optional.empty();
    }

    /** Empty room, which no page starts with. */
    default boolean isGap() {
        return false;
    }
}
