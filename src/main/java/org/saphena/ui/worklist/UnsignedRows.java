package org.saphena.ui.worklist;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Patient;
import org.saphena.storage.UnsignedVisit;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;

/** Visits that nobody has signed; a line opens the draft where it was left. */
record UnsignedRows(WorkListsViewModel model, Messages messages, PatientRow row) {
    static final Columns COLUMNS =
            new Columns(
                    List.of(22.0, 46.0, 32.0),
                    List.of(
                            "ui.patients.column.date",
                            "ui.patients.column.patient",
                            "ui.patients.column.draft"));

    RowList.Line line(UnsignedVisit each) {
        Patient patient = each.patient().patient();
        VisitLine visit = each.visit();
        String day = Formats.date(visit.date(), messages.language());
        String kind =
                messages.get(
                        visit.number() > 1 ? "ui.worklist.amendment" : "ui.worklist.firstDraft");
        String clinician =
                Objects.requireNonNullElse(visit.clinician(), messages.get("ui.notRecorded"));
        return new RowList.Line(
                COLUMNS.line(
                        Styled.wrapped(day, "row-name"),
                        row.who(patient),
                        new VBox(
                                Styled.wrapped(kind, "row-note", "draft"),
                                Styled.wrapped(clinician, "caption"))),
                day + ". " + row.spoken(patient, kind, clinician),
                () -> model.open(visit.key()));
    }
}
