package org.saphena.ui.patients;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** The visits of a patient with their state, the latest first. */
final class VisitListView extends VBox {
    private static final Columns COLUMNS =
            new Columns(
                    List.of(22.0, 17.0, 33.0, 28.0),
                    List.of(
                            "ui.patients.column.date",
                            "ui.patients.column.state",
                            "ui.patients.column.classes",
                            "ui.patients.column.clinician"));

    private final ChartViewModel model;
    private final Texts texts;
    private final StackPane headings = new StackPane();
    private final Label state = Styled.wrapped("", "list-state");
    private final RowList rows = new RowList();

    VisitListView(ChartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("visit-list");
        rows.alignAbove(headings);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(headings, state, rows);
    }

    void refresh() {
        Optional<Chart> chart = model.chartProperty().get();
        List<VisitLine> visits = chart.map(Chart::visits).orElse(List.of());
        rows.fill(visits.stream().map(this::line).toList());
        headings.getChildren().setAll(COLUMNS.headings(texts.now()));
        Styled.show(headings, !visits.isEmpty());
        state.setText(
                model.writtenProperty()
                        .get()
                        .map(file -> texts.now().get("ui.saving.done", file))
                        .orElse(visits.isEmpty() ? texts.now().get("ui.patients.no-visits") : ""));
        Styled.show(state, chart.isPresent() && !state.getText().isEmpty());
    }

    private RowList.Line line(VisitLine visit) {
        String date = Formats.date(visit.date(), texts.language());
        String shown = texts.now().get("ui.patients.state." + visit.state().code());
        String classes =
                texts.now().get("ui.patients.classes", ceap(visit.right()), ceap(visit.left()));
        String clinician =
                Optional.ofNullable(visit.clinician()).orElse(texts.now().get("ui.notRecorded"));
        GridPane cells =
                COLUMNS.line(
                        Styled.wrapped(date, "row-name"),
                        Styled.wrapped(shown, "row-state", visit.state().code()),
                        Styled.wrapped(classes),
                        Styled.wrapped(clinician, "row-note"));
        return new RowList.Line(
                cells,
                String.join(". ", date, shown, classes, clinician),
                () -> model.openVisit(visit.key()));
    }

    private String ceap(@Nullable CeapClass highest) {
        return highest == null ? texts.now().get("ui.notRecorded") : texts.now().of(highest);
    }

    /** To the latest visit, if there is one. */
    boolean focusFirst() {
        return rows.focusFirst();
    }
}
