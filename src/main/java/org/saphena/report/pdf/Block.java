package org.saphena.report.pdf;

import java.util.List;

/** Something to be laid out in a column: a paragraph, a table, a box. */
public interface Block {
    /** What it is made of when it is {@code width} points wide. */
    List<Piece> pieces(double width);

    /** What is drawn again at the top of each further page; it is read only once. */
    default List<Piece> repeated(double width) {
        return List.of();
    }

    /** Height in points when it is {@code width} points wide and not broken. */
    default double height(double width) {
        return pieces(width).stream().mapToDouble(Piece::height).sum();
    }
}
