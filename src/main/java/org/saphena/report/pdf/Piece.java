package org.saphena.report.pdf;

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

    /** Empty room, which no page starts with. */
    default boolean isGap() {
        return false;
    }
}
