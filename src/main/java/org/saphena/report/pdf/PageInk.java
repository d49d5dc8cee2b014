package org.saphena.report.pdf;

import static org.saphena.report.pdf.Canvas.attempt;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** The ink of a figure on a page. */
final class PageInk implements Ink {
    private static final float SLANT = 0.2f;
    private static final int BUTT = 0;
    private static final int ROUND = 1;

    private final PDPageContentStream stream;
    private final Fonts fonts;
    private final double left;
    private final double top;

    /**
     * @param left and {@code top}: the corner of the figure, from the bottom left of the page
     */
    PageInk(PDPageContentStream stream, Fonts fonts, double left, double top) {
        this.stream = stream;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    @Override
    public void moveTo(double x, double y) {
        attempt(() -> stream.moveTo(px(x), py(y)));
    }

    @Override
    public void lineTo(double x, double y) {
        attempt(() -> stream.lineTo(px(x), py(y)));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        attempt(() -> stream.curveTo(px(x1), py(y1), px(x2), py(y2), px(x), py(y)));
    }

    @Override
    public void close() {
        attempt(stream::closePath);
    }

    @Override
    public void paint(Paint paint) {
        attempt(() -> {
            boolean fills = paint.fill() >= 0;
            boolean strokes = paint.stroke() >= 0;
            if (fills && strokes) {
                stream.fillAndStroke();
            } else if (fills) {
                stream.fill();
            } else if (strokes) {
                stream.stroke();
            }
        });
    }

    @Override
    public void prepare(Paint paint) {
        attempt(() -> set(paint));
    }

    @Override
    public void text(String words, double x, double baseline, Style style, boolean slanted) {
        Matrix place = new Matrix(1, 0, slanted ? SLANT : 0, 1, px(x), py(baseline));
        attempt(() -> TextWriter.show(stream, fonts, Glyphs.printable(words), style, place));
    }

    private void set(Paint paint) throws IOException {
        if (paint.fill() >= 0) {
            stream.setNonStrokingColor(Canvas.colour(paint.fill()));
        }
        if (paint.stroke() >= 0) {
            stream.setStrokingColor(Canvas.colour(paint.stroke()));
            stream.setLineWidth((float) paint.lineWidth());
            stream.setLineCapStyle(paint.roundCap() ? ROUND : BUTT);
            stream.setLineJoinStyle(ROUND);
            float[] dash = new float[paint.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = paint.dash().get(i).floatValue();
            }
            stream.setLineDashPattern(dash, 0);
        }
    }

    private float px(double x) {
        return (float) (left + x);
    }

    private float py(double y) {
        return (float) (top - y);
    }
}
