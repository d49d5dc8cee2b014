package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Table;

/** The table that stands the options side by side. */
record ChoicesTable(Leaflet.Choices choices, Type type, Language language) {
    private static final double QUESTION = 34;
    private static final double OPTION = 46;

    Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (String head : choices.head()) {
            double width = columns.isEmpty() ? QUESTION : OPTION;
            columns.add(new Table.Column(List.of(new Run(head, type.bold())), width, Align.START));
        }
        return new Table(
                columns, choices.rows().stream().map(this::row).toList(), ruling(), language);
    }

    static Table.Ruling ruling() {
        return new Table.Ruling(2, 2, 3, Type.INK, Type.LINE);
    }

    private List<List<Run>> row(List<String> cells) {
        List<List<Run>> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(List.of(new Run(cell, row.isEmpty() ? type.bold() : type.body())));
        }
        return row;
    }
}
