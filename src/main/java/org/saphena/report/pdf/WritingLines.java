package org.saphena.report.pdf;

import java.util.Collections;
import java.util.List;

/**
 * Empty lines to write on.
 *
 * @param step from line to line, in points
 */
public record WritingLines(int count, double step, int rgb) implements Block {
    private static final double THICKNESS = 0.5;

    @Override
    public List<Piece> pieces(double width) {
        return Collections.nCopies(count, new Drawn(this, width));
    }

    private record Drawn(WritingLines lines, double width) implements Piece {
        @Override
        public double height() {
            return lines.step();
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            canvas.fill(x, top + height() - THICKNESS, width, THICKNESS, lines.rgb());
        }
    }
}
