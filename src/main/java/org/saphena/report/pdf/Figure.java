package org.saphena.report.pdf;

import java.util.List;

/** A drawing with words for those who do not see it; it is never broken. Sizes in points. */
public record Figure(double width, double height, String alternative, Picture picture)
        implements Block, Piece {
    /** Draws with its own units already scaled to points. */
    @FunctionalInterface
    public interface Picture {
        void draw(Ink ink);
    }

    @Override
    public List<Piece> pieces(double available) {
        return List.of(this);
    }

    @Override
    public double height(double available) {
        return height;
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
        canvas.figure(this, x, top);
    }
}
