package org.saphena.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A circle out of four curves. */
final class Circle {
    /** How far the control points of a quarter stand off, in radii. */
    static final double KAPPA = 0.5522847498;

    private Circle() {}

    static void add(PDPageContentStream stream, double x, double y, double r) throws IOException {
        double k = r * KAPPA;
        stream.moveTo((float) (x + r), (float) y);
        curve(stream, x + r, y + k, x + k, y + r, x, y + r);
        curve(stream, x - k, y + r, x - r, y + k, x - r, y);
        curve(stream, x - r, y - k, x - k, y - r, x, y - r);
        curve(stream, x + k, y - r, x + r, y - k, x + r, y);
        stream.closePath();
    }

    private static void curve(
            PDPageContentStream s, double x1, double y1, double x2, double y2, double x, double y)
            throws IOException {
        s.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }
}
