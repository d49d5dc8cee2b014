package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;

/**
 * A table with a head that is drawn again on each further page and read once; no page has a single
 * one of its rows.
 *
 * @param rows each with a cell for every column; the first cell names the row
 */
public record Table(
        List<Column> columns, List<List<List<Run>>> rows, Ruling ruling, Language language)
        implements Block {
    /** A column; all widths together are scaled to the table's. */
    public record Column(List<Run> head, double width, Align align) {}

    /** Space and lines of a table, in points. */
    public record Ruling(double above, double below, double side, int headRgb, int rowRgb) {}

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public List<Piece> pieces(double width) {
        Tag table = Tag.table();
        double[] widths = widths(width);
        List<Piece> pieces = new ArrayList<>(head(table, widths));
        for (int i = 0; i < rows.size(); i++) {
            boolean stays = i < rows.size() - 1 && (i == 0 || i == rows.size() - 2);
            pieces.addAll(body(table.row(), rows.get(i), widths, stays));
        }
        return pieces;
    }

    @Override
    public List<Piece> repeated(double width) {
        return head(Tag.table(), widths(width));
    }

    private List<Piece> head(Tag table, double[] widths) {
        Tag row = table.row();
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.add(cell(column.head(), widths[i], column.align(), row.columnHead()));
        }
        return RowSlice.of(cells, ruling, true, true);
    }

    private List<Piece> body(Tag row, List<List<Run>> runs, double[] widths, boolean stays) {
        List<TableCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Tag tag = i == 0 ? row.rowHead() : row.cell();
            cells.add(cell(runs.get(i), widths[i], columns.get(i).align(), tag));
        }
        return RowSlice.of(cells, ruling, false, stays);
    }

    private TableCell cell(List<Run> runs, double width, Align align, Tag tag) {
        double inner = width - 2 * ruling.side();
        return new TableCell(LineBreaker.lines(runs, inner, tag, language), width, align, tag);
    }

    private double[] widths(double width) {
        double sum = columns.stream().mapToDouble(Column::width).sum();
        return columns.stream().mapToDouble(column -> column.width() * width / sum).toArray();
    }
}
