package org.saphena.report.patient;

import java.util.List;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Table;

/** The dated steps, in the order of the days. */
record VisitsTable(List<Leaflet.Visit> visits, Voice voice, Type type) {
    Table table() {
        List<Table.Column> heads =
                List.of(
                        new Table.Column(head("visits.date"), 37, Align.START),
                        new Table.Column(head("visits.what"), 51, Align.START));
        List<List<List<Run>>> rows =
                visits.stream()
                        .map(visit ->
                                List.of(
                                        List.of(new Run(visit.day(), type.bold())),
                                        List.of(new Run(visit.what(), type.body()))))
                        .toList();
        return new Table(heads, rows, ChoicesTable.ruling(), voice.language());
    }

    private List<Run> head(String key) {
        return List.of(new Run(voice.text(key), type.bold()));
    }
}
