package org.saphena.ui.patients;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.service.Permission;
import org.saphena.ui.control.ActionBar;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;
import org.saphena.veinmap.Palette;

/** One patient: who it is, the visits, the course over them, two of them compared, the papers. */
public final class ChartView extends VBox {
    private static final double BODY_PX = 14;
    private static final double WIDE_FROM_EM = 80;
    private static final double MAP_FROM_EM = 40;

    private final ChartViewModel model;
    private final Texts texts;
    private final ChartActions actions;
    private final ChartHead head;
    private final VisitListView visits;
    private final CourseView course;
    private final OpenStepsView steps;
    private final LatestVisitView latest;
    private final VisitsPane overview;
    private final TwoVisitsView two;
    private final SignedPapersView papers;
    private final ChartTabs tabs;
    private final StackPane body = new StackPane();
    private final Button arrive;
    private final Button correct;
    private final Button merge;
    private final Button take;
    private final Button give;
    private final MergedStrip merged;
    private final Button start;
    private double textScale = 1;

    public ChartView(ChartViewModel model, Texts texts, ChartActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        head = new ChartHead(model, texts);
        visits = new VisitListView(model, texts);
        course = new CourseView(model.history(), texts, model::openVisit);
        steps = new OpenStepsView(model, texts);
        latest = new LatestVisitView(model.history(), texts);
        overview = new VisitsPane(visits, steps, latest, course);
        two = new TwoVisitsView(model.history(), texts);
        papers = new SignedPapersView(model.papers(), texts, actions);
        tabs = new ChartTabs(texts, model.tabProperty());
        getStyleClass().addAll("page", "chart");
        correct = button("ui.patients.correct", actions::correct);
        merge =
                button(
                        "ui.patients.merge",
                        () ->
                                model.chartProperty()
                                        .get()
                                        .map(chart -> chart.patient().key())
                                        .ifPresent(actions::merge));
        take = button("ui.patients.import", () -> actions.caseFile().ifPresent(model::importCase));
        give = button("ui.patients.export", this::export);
        merged = new MergedStrip(model, texts);
        arrive = button("ui.patients.arrive", model::arrive);
        model.arrivedProperty()
                .subscribe(now -> arrive.textProperty().bind(texts.of(arriveKey(now))));
        start = Styled.styled(button("ui.patients.start", model::startVisit), Styles.ACCENT);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        Notices problems = new Notices(model.problemProperty(), model.history().problemProperty());
        getChildren().addAll(head, bar(), merged, problems, tabs, body);
        model.chartProperty().subscribe(this::refresh);
        model.writtenProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
        latest.paletteProperty().bind(two.paletteProperty());
        model.tabProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        body.heightProperty().subscribe(this::arrange);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        refresh();
    }

    private static String arriveKey(boolean arrived) {
        return arrived ? "ui.patients.arrived" : "ui.patients.arrive";
    }

    private ActionBar bar() {
        ActionBar bar = Styled.styled(new ActionBar(), "page-bar");
        bar.fill(
                start,
                button("ui.patients.back", actions::back),
                arrive,
                correct,
                merge,
                take,
                give);
        return bar;
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    private void refresh() {
        Optional<Chart> chart = model.chartProperty().get();
        head.refresh();
        visits.refresh();
        steps.refresh();
        merged.show(chart);
        offer(correct, chart, Permission.EDIT_PATIENTS);
        offer(merge, chart, Permission.MERGE_PATIENTS);
        offer(take, chart, Permission.IMPORT_CASE);
        offer(give, chart, Permission.EXPORT_CASE);
        papers.offerSaving(chart.filter(each -> each.may(Permission.PRINT)).isPresent());
        if (isFocused() && chart.isPresent()) {
            applyCss();
            layout();
            focusFirst();
        }
    }

    private static void offer(Button button, Optional<Chart> chart, Permission needed) {
        Styled.show(button, chart.filter(each -> each.may(needed)).isPresent());
    }

    private void arrange() {
        boolean wide = getWidth() >= WIDE_FROM_EM * BODY_PX * textScale;
        tabs.setWide(wide);
        latest.setRoom(body.getHeight() >= MAP_FROM_EM * BODY_PX * textScale);
        boolean within = body.isFocusWithin();
        Node shown =
                switch (model.tabProperty().get()) {
                    case VISITS -> overview;
                    case COURSE -> course;
                    case COMPARE -> two;
                    case PAPERS -> papers;
                };
        if (shown == overview) {
            overview.arrange(wide);
        }
        if (!body.getChildren().contains(shown)) {
            body.getChildren().setAll(shown);
        }
        if (within && !body.isFocusWithin()) {
            body.applyCss();
            focusFirst();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case C -> {
                model.tabProperty().set(ChartTab.COMPARE);
                focusFirst();
                event.consume();
            }
            case T -> {
                tabs.showCourse();
                course.turn();
                event.consume();
            }
            default -> {}
        }
    }

    /** The latest visit; another one is exported from where it is open. */
    public void export() {
        model.chartProperty()
                .get()
                .flatMap(chart -> chart.visits().stream().findFirst())
                .ifPresent(visit ->
                        actions.placeForCase("saphena.case.json")
                                .ifPresent(file -> model.exportCase(visit.key(), file)));
    }

    /** To the part that is shown, or to what begins a visit; until then, to the whole screen. */
    public void focusFirst() {
        if (model.chartProperty().get().isEmpty()) {
            requestFocus();
            return;
        }
        switch (model.tabProperty().get()) {
            case COMPARE -> two.focusFirst();
            case PAPERS -> papers.focusFirst();
            case COURSE -> focusOr(course.focusFirst());
            case VISITS -> focusOr(visits.focusFirst());
        }
    }

    private void focusOr(boolean taken) {
        if (!taken) {
            start.requestFocus();
        }
    }

    /** 1 for the normal text size. */
    public void setTextScale(double scale) {
        textScale = scale;
        two.setTextScale(scale);
        latest.setTextScale(scale);
        steps.setTextScale(scale);
        arrange();
    }

    public ObjectProperty<Palette> paletteProperty() {
        return two.paletteProperty();
    }
}
