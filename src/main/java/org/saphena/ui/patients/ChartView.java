package org.saphena.ui.patients;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Patient;
import org.saphena.storage.VisitLine;
import org.saphena.text.Formats;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.ChartViewModel.Chart;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** One patient: who it is, and the visits with their state. */
public final class ChartView extends VBox {
    private static final double[] SHARES = {20, 20, 30, 30};

    private final ChartViewModel model;
    private final Texts texts;
    private final Function<String, Optional<Path>> place;
    private final Label name = Styled.wrapped("", "page-title");
    private final Label identity = Styled.wrapped("", "chart-identity");
    private final StackPane headings = new StackPane();
    private final Label state = Styled.wrapped("", "list-state");
    private final RowList rows = new RowList();
    private final StackPane problems = new StackPane();
    private final Button start;

    /**
     * @param caseFile asks for a file to import
     * @param place asks where a file of the proposed name is to be written
     */
    public ChartView(
            ChartViewModel model,
            Texts texts,
            Runnable back,
            Supplier<Optional<Path>> caseFile,
            Function<String, Optional<Path>> place) {
        this.model = model;
        this.texts = texts;
        this.place = place;
        getStyleClass().add("page");
        start = Styled.styled(button("ui.patients.start", model::startVisit), Styles.ACCENT);
        FlowPane bar =
                Styled.styled(
                        new FlowPane(
                                button("ui.patients.back", back),
                                start,
                                button(
                                        "ui.patients.import",
                                        () -> caseFile.get().ifPresent(model::importCase)),
                                button("ui.patients.export", this::export)),
                        "page-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox who = Styled.styled(new VBox(name, identity), "chart-who");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(who, bar, problems, headings, state, rows);
        model.chartProperty().subscribe(this::refresh);
        model.writtenProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
        model.problemProperty().subscribe(this::tell);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void refresh() {
        Optional<Chart> chart = model.chartProperty().get();
        name.setText("");
        identity.setText("");
        rows.fill(List.of());
        chart.ifPresent(this::show);
        boolean visits = chart.isPresent() && !chart.get().visits().isEmpty();
        headings.getChildren()
                .setAll(
                        PatientRow.headings(
                                texts.now(), SHARES, "date", "state", "classes", "clinician"));
        Styled.show(headings, visits);
        state.setText(
                model.writtenProperty()
                        .get()
                        .map(file -> texts.now().get("ui.saving.done", file))
                        .orElse(visits ? "" : texts.now().get("ui.patients.no-visits")));
        Styled.show(state, chart.isPresent() && !state.getText().isEmpty());
        if (isFocused() && chart.isPresent()) {
            applyCss();
            layout();
            focusFirst();
        }
    }

    private void show(Chart chart) {
        Patient patient = chart.patient().patient();
        PatientWords words = new PatientWords(texts.now(), chart.today());
        name.setText(words.name(patient));
        identity.setText(
                Stream.of(
                                texts.now().get("ui.banner.born") + " " + words.born(patient),
                                texts.now().of(patient.sex()),
                                texts.now().get("ui.banner.number") + " " + patient.id())
                        .collect(Collectors.joining("  ·  ")));
        rows.fill(chart.visits().stream().map(this::line).toList());
    }

    private RowList.Line line(VisitLine visit) {
        String date = Formats.date(visit.date(), texts.language());
        String shown = texts.now().get("ui.patients.state." + visit.state().code());
        String classes =
                texts.now().get("ui.patients.classes", ceap(visit.right()), ceap(visit.left()));
        String clinician =
                Optional.ofNullable(visit.clinician()).orElse(texts.now().get("ui.notRecorded"));
        GridPane cells =
                PatientRow.columns(
                        SHARES,
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

    /** The latest visit; another one is exported from where it is open. */
    public void export() {
        model.chartProperty()
                .get()
                .flatMap(chart -> chart.visits().stream().findFirst())
                .ifPresent(visit ->
                        place.apply("saphena.case.json")
                                .ifPresent(file -> model.exportCase(visit.key(), file)));
    }

    private void tell(Optional<Problem> problem) {
        problems.getChildren().setAll(problem.map(Notice::new).stream().toList());
        Styled.show(problems, problem.isPresent());
    }

    /** To the visits, or to what begins one; until they are there, to the screen as a whole. */
    public void focusFirst() {
        if (model.chartProperty().get().isEmpty()) {
            requestFocus();
        } else if (!rows.focusFirst()) {
            start.requestFocus();
        }
    }
}
