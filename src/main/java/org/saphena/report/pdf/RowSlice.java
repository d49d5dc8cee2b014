package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of every cell of a row, so that even a row longer than a page can be broken; slices that
 * stay on one page are joined again and drawn cell by cell.
 *
 * @param first and {@code last}: the lines, of {@code count}
 * @param stays on the page of the row that follows
 */
record RowSlice(
        List<TableCell> cells,
        int first,
        int last,
        int count,
        Table.Ruling ruling,
        boolean head,
        boolean stays)
        implements Piece {
    private static final double HEAD_RULE = 0.9;
    private static final double ROW_RULE = 0.35;

    static List<Piece> of(List<TableCell> cells, Table.Ruling ruling, boolean head, boolean stays) {
        int most = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        int count = Math.max(1, most);
        List<Piece> slices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slices.add(new RowSlice(cells, i, i, count, ruling, head, stays));
        }
        return slices;
    }

    @Override
    public double height() {
        double height = first == 0 ? ruling.above() : 0;
        for (int i = first; i <= last; i++) {
            height += lineHeight(i);
        }
        return height + (isEnd() ? ruling.below() + rule() : 0);
    }

    @Override
    public boolean keepsWithNext() {
        return stays || !isEnd();
    }

    @Override
    public Optional<Piece> joined(Piece next) {
        return next instanceof RowSlice slice && slice.cells == cells && slice.first == last + 1
                ? Optional.of(new RowSlice(cells, first, slice.last, count, ruling, head, stays))
                : Optional.empty();
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
        double left = x;
        for (TableCell cell : cells) {
            drawCell(canvas, cell, left, top + (first == 0 ? ruling.above() : 0));
            left += cell.width();
        }
        if (isEnd()) {
            int rgb = head ? ruling.headRgb() : ruling.rowRgb();
            canvas.fill(x, top + height() - rule(), left - x, rule(), rgb);
        }
    }

    private void drawCell(Canvas canvas, TableCell cell, double left, double top) {
        if (cell.lines().isEmpty()) {
            canvas.empty(cell.tag());
        }
        double y = top;
        for (int i = first; i <= last; i++) {
            if (i < cell.lines().size()) {
                Line line = cell.lines().get(i);
                double room = cell.width() - 2 * ruling.side() - line.width();
                double shift = cell.align() == Align.END ? room : 0;
                canvas.text(line, left + ruling.side() + shift, y + line.baseline());
            }
            y += lineHeight(i);
        }
    }

    private double lineHeight(int index) {
        double tallest = 0;
        for (TableCell cell : cells) {
            if (index < cell.lines().size()) {
                tallest = Math.max(tallest, cell.lines().get(index).leading());
            }
        }
        return tallest;
    }

    private boolean isEnd() {
        return last == count - 1;
    }

    private double rule() {
        return head ? HEAD_RULE : ROW_RULE;
    }
}
