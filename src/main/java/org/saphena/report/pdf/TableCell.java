package org.saphena.report.pdf;

import java.util.List;

/** One cell, broken into lines. */
record TableCell(List<Line> lines, double width, Align align, Tag tag) {
    TableCell {
        lines = List.copyOf(lines);
    }
}
