package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.storage.DueFollowUp;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.DueWords;
import org.saphena.ui.support.Texts;

/** The follow-up of a patient that is open, the longest due first; a line opens its visit. */
final class OpenStepsView extends VBox {
    private static final Columns COLUMNS = new Columns(List.of(20.0, 18.0, 32.0, 30.0), List.of());

    /** Four steps of one line each. */
    private static final double MOST_EM = 11;

    private static final double BODY_PX = 14;

    private final ChartViewModel model;
    private final Texts texts;
    private final Label title = Styled.wrapped("", "section-title");
    private final Label state = Styled.wrapped("", "list-state");
    private final RowList rows = new RowList();
    private final DoubleProperty most = new SimpleDoubleProperty(MOST_EM * BODY_PX);

    OpenStepsView(ChartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("open-steps");
        setMinHeight(USE_PREF_SIZE);
        rows.showUpTo(most);
        getChildren().addAll(title, state, rows);
    }

    void refresh() {
        Optional<Chart> chart = model.chartProperty().get();
        List<DueFollowUp> steps = chart.map(Chart::steps).orElse(List.of());
        title.setText(texts.now().get("chart.steps", steps.size()));
        state.setText(texts.now().get("chart.steps.none"));
        Styled.show(this, chart.isPresent());
        Styled.show(title, !steps.isEmpty());
        Styled.show(state, steps.isEmpty());
        Styled.show(rows, !steps.isEmpty());
        rows.fill(chart.map(Chart::today).stream().flatMap(today -> lines(steps, today)).toList());
    }

    private Stream<RowList.Line> lines(List<DueFollowUp> steps, LocalDate today) {
        DueWords words = new DueWords(texts.now(), today, model.scheduleNames(texts.language()));
        return steps.stream()
                .map(due ->
                        new RowList.Line(
                                COLUMNS.line(
                                        Styled.wrapped(words.when(due), "row-name"),
                                        Styled.wrapped(
                                                words.age(due),
                                                due.isPutOff() ? "caption" : "heed"),
                                        Styled.wrapped(words.what(due.step())),
                                        Styled.wrapped(words.source(due), "caption")),
                                spoken(due, words),
                                () -> model.openVisit(due.step().visit())));
    }

    /** 1 for the normal text size. */
    void setTextScale(double scale) {
        most.set(MOST_EM * BODY_PX * scale);
    }

    private static String spoken(DueFollowUp due, DueWords words) {
        return Stream.of(words.when(due), words.age(due), words.what(due.step()), words.source(due))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
