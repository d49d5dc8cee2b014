package org.saphena.report.pdf;

import java.util.List;

/** Empty room between blocks, in points. */
public record Gap(double height) implements Block, Piece {
    @Override
    public List<Piece> pieces(double width) {
        return List.of(this);
    }

    @Override
    public double height(double width) {
        return height;
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
        // empty on purpose
    }

    @Override
    public boolean isGap() {
        return true;
    }
}
