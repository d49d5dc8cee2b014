package org.saphena.ui.patients;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.saphena.clinical.Patient;
import org.saphena.storage.PatientLine;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;

/** A patient as a line of a list. */
final class PatientRow {
    private static final double[] SHARES = {32, 22, 20, 26};

    private final Messages messages;
    private final PatientWords words;

    PatientRow(Messages messages, PatientWords words) {
        this.messages = messages;
        this.words = words;
    }

    RowList.Line line(PatientLine line, Runnable open) {
        Patient patient = line.stored().patient();
        String last = lastVisit(line);
        GridPane cells =
                columns(
                        SHARES,
                        Styled.wrapped(words.name(patient), "row-name"),
                        Styled.wrapped(words.born(patient)),
                        Styled.wrapped(patient.id()),
                        Styled.wrapped(last, "row-note", state(line)));
        return new RowList.Line(cells, words.spoken(patient) + ". " + last, open);
    }

    static GridPane columns(double[] shares, Region... cells) {
        GridPane row = Styled.styled(new GridPane(), "row-cells");
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, cells);
        return row;
    }

    /** The headings over such lines. */
    static GridPane headings(Messages messages) {
        return headings(messages, SHARES, "name", "born", "number", "visit");
    }

    static GridPane headings(Messages messages, double[] shares, String... keys) {
        Label[] labels = new Label[keys.length];
        for (int i = 0; i < keys.length; i++) {
            labels[i] = Styled.wrapped(messages.get("ui.patients.column." + keys[i]), "caption");
        }
        GridPane row = columns(shares, labels);
        row.getStyleClass().add("row-headings");
        return row;
    }

    private static String state(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null ? "none" : visit.state().code();
    }

    private String lastVisit(PatientLine line) {
        VisitLine visit = line.lastVisit();
        return visit == null
                ? messages.get("ui.patients.no-visit")
                : messages.get(
                        "ui.patients.visit",
                        Formats.date(visit.date(), messages.language()),
                        messages.get("ui.patients.state." + visit.state().code()));
    }
}
