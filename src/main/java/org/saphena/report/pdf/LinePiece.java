package org.saphena.report.pdf;

/** One line of a paragraph. */
record LinePiece(Line line, double width, Align align, boolean keepsWithNext) implements Piece {
    @Override
    public double height() {
        return line.leading();
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
        double shift = align == Align.END ? width - line.width() : 0;
        canvas.text(line, x + shift, top + line.baseline());
    }
}
