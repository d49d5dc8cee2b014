package org.saphena.report.pdf;

import java.util.List;

/** Draws vectors and words inside a figure; points from its top left corner, y down. */
public interface Ink {
    /** Chooses colours and line for the path that follows. */
    void prepare(Paint paint);

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    void close();

    /** Fills the path, strokes it, or both, and forgets it. */
    void paint(Paint paint);

    /** Draws printable words starting at {@code x}. */
    void text(String words, double x, double baseline, Style style, boolean slanted);

    /**
     * What to do with a path.
     *
     * @param fill {@code 0xRRGGBB}, or negative for none
     * @param stroke {@code 0xRRGGBB}, or negative for none
     * @param dash lengths of dash and gap in turn; empty for a solid line
     */
    record Paint(int fill, int stroke, double lineWidth, List<Double> dash, boolean roundCap) {
        public Paint {
            dash = List.copyOf(dash);
        }
    }
}
