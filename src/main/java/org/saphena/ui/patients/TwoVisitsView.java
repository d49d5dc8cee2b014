package org.saphena.ui.patients;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.HistoryViewModel.Pair;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;
import org.saphena.ui.veinmap.MapLegend;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.Palette;

/**
 * Two visits of a patient: what changed, and the vein map then beside the vein map now. Nothing is
 * drawn while it is not on the screen.
 */
final class TwoVisitsView extends VBox {
    private static final double BODY_PX = 14;
    private static final double BESIDE_FROM_EM = 80;
    private static final double MAP_HEIGHT_EM = 32;

    /**
     * More than any window has: parts that share a row and would like more than it is wide become
     * equally narrow, and the row is as high as they then are.
     */
    private static final double ALL_THE_WIDTH = 10_000;

    private final HistoryViewModel model;
    private final Texts texts;
    private final ComboBox<PastVisit> earlier = new ComboBox<>();
    private final ComboBox<PastVisit> later = new ComboBox<>();
    private final FlowPane choice;
    private final VeinMapView then = new VeinMapView();
    private final VeinMapView now = new VeinMapView();
    private final VBox changes = Styled.styled(new VBox(), "two-changes");
    private final HBox maps = Styled.styled(new HBox(), "two-maps");
    private final VBox drawn = Styled.styled(new VBox(maps), "two-drawn");
    private final StackPane body = new StackPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.light());
    private boolean filling;
    private double textScale = 1;

    TwoVisitsView(HistoryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("two-visits");
        choice =
                Styled.styled(
                        new FlowPane(
                                new LabelledField(earlier, texts.of("chart.earlier")),
                                new LabelledField(later, texts.of("chart.later"))),
                        "page-bar");
        then.paletteProperty().bind(palette);
        now.paletteProperty().bind(palette);
        drawn.getChildren().add(new MapLegend(now, texts));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("chart.tab.compare"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(choice, scroll);
        for (ComboBox<PastVisit> box : List.of(earlier, later)) {
            box.setConverter(new VisitNames(texts));
            box.valueProperty().subscribe(this::choose);
        }
        model.visitsProperty().subscribe(this::fill);
        model.pairProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::fill);
        scroll.viewportBoundsProperty().subscribe(this::arrange);
        sceneProperty().subscribe(this::refresh);
        fill();
    }

    private void choose() {
        if (!filling && earlier.getValue() != null && later.getValue() != null) {
            model.compare(earlier.getValue(), later.getValue());
        }
    }

    private void fill() {
        filling = true;
        earlier.getItems().setAll(model.visitsProperty().get());
        later.getItems().setAll(model.visitsProperty().get());
        filling = false;
        refresh();
    }

    private void refresh() {
        Messages messages = texts.now();
        Styled.show(choice, model.visitsProperty().get().size() > 1);
        changes.getChildren().clear();
        maps.getChildren().clear();
        if (getScene() == null) {
            then.clear();
            now.clear();
            return;
        }
        model.pairProperty()
                .get()
                .ifPresentOrElse(
                        pair -> show(pair, messages),
                        () ->
                                changes.getChildren()
                                        .add(
                                                Styled.wrapped(
                                                        messages.get(missing()), "list-state")));
        Styled.show(drawn, !maps.getChildren().isEmpty());
        arrange();
    }

    private String missing() {
        return model.visitsProperty().get().size() > 1 ? "chart.same" : "chart.one";
    }

    private void show(Pair pair, Messages messages) {
        filling = true;
        earlier.setValue(pair.earlier());
        later.setValue(pair.later());
        filling = false;
        String before = day(pair.earlier());
        String after = day(pair.later());
        Changes found = new ChangesComposer(messages).compose(pair.earlier(), pair.later());
        found.groups()
                .forEach(group ->
                        changes.getChildren()
                                .add(new ChangesTable(group, before, after, messages)));
        changes.getChildren().add(Styled.wrapped(messages.get("chart.judged"), "caption"));
        draw(then, pair.earlier());
        draw(now, pair.later());
        maps.setFillHeight(false);
        maps.getChildren().setAll(map(before, then), map(after, now));
    }

    private String day(PastVisit visit) {
        return Formats.date(visit.line().date(), texts.language());
    }

    private void draw(VeinMapView map, PastVisit visit) {
        map.show(
                LegPictures.of(visit, Side.RIGHT),
                LegPictures.of(visit, Side.LEFT),
                texts.language());
    }

    private Node map(String title, VeinMapView map) {
        map.setAccessibleText(texts.now().get("chart.map", title));
        VBox box = Styled.styled(new VBox(Styled.wrapped(title, "section-title"), map), "card");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(ALL_THE_WIDTH);
        return box;
    }

    private void arrange() {
        double em = BODY_PX * textScale;
        double width = scroll.getViewportBounds().getWidth();
        boolean beside = width >= BESIDE_FROM_EM * em;
        then.heightLimitProperty().set(MAP_HEIGHT_EM * em);
        now.heightLimitProperty().set(MAP_HEIGHT_EM * em);
        boolean isBeside = body.getChildren().stream().anyMatch(HBox.class::isInstance);
        if (body.getChildren().isEmpty() || isBeside != beside) {
            body.getChildren().setAll(beside ? row() : new VBox(changes, drawn));
        }
    }

    private HBox row() {
        HBox.setHgrow(changes, Priority.ALWAYS);
        HBox.setHgrow(drawn, Priority.ALWAYS);
        changes.setPrefWidth(ALL_THE_WIDTH);
        drawn.setPrefWidth(ALL_THE_WIDTH);
        return Styled.styled(new HBox(changes, drawn), "two-row");
    }

    /** Puts the focus on the first choice. */
    void focusFirst() {
        earlier.requestFocus();
    }

    void setTextScale(double scale) {
        textScale = scale;
        arrange();
    }

    ObjectProperty<Palette> paletteProperty() {
        return palette;
    }
}
