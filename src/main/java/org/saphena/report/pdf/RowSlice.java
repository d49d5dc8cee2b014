package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** One line of every cell of a row, so that even a row longer than a page can be broken. */
record RowSlice(List<TableCell> cells, int index, int count, Table.Ruling ruling, boolean head)
        implements Piece {
    private static final double HEAD_RULE = 0.9;
    private static final double ROW_RULE = 0.35;

    static List<Piece> of(List<TableCell> cells, Table.Ruling ruling, boolean head) {
        int count = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        List<Piece> slices = new ArrayList<>();
        for (int i = 0; i < Math.max(1, count); i++) {
            slices.add(new RowSlice(cells, i, Math.max(1, count), ruling, head));
        }
        return slices;
    }

    @Override
    public double height() {
        double tallest = 0;
        for (TableCell cell : cells) {
            if (index < cell.lines().size()) {
                tallest = Math.max(tallest, cell.lines().get(index).leading());
            }
        }
        double above = index == 0 ? ruling.above() : 0;
        return above + tallest + (isLast() ? ruling.below() + rule() : 0);
    }

    @Override
    public boolean keepsWithNext() {
        return head || !isLast();
    }

    @Override
    public void draw(Canvas canvas, double x, double top) {
        double lineTop = top + (index == 0 ? ruling.above() : 0);
        double left = x;
        for (TableCell cell : cells) {
            if (cell.lines().isEmpty()) {
                canvas.empty(cell.tag());
            } else if (index < cell.lines().size()) {
                Line line = cell.lines().get(index);
                double room = cell.width() - 2 * ruling.side() - line.width();
                double shift = cell.align() == Align.END ? room : 0;
                canvas.text(line, left + ruling.side() + shift, lineTop + line.baseline());
            }
            left += cell.width();
        }
        if (isLast()) {
            int rgb = head ? ruling.headRgb() : ruling.rowRgb();
            canvas.fill(x, top + height() - rule(), left - x, rule(), rgb);
        }
    }

    private boolean isLast() {
        return index == count - 1;
    }

    private double rule() {
        return head ? HEAD_RULE : ROW_RULE;
    }
}
