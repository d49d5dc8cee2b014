package org.saphena.ui.entry;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Formats;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;
import org.saphena.ui.veinmap.MapLegend;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.Palette;

/**
 * The map of the scan with its legend; it never shows what the draft does not hold. On demand the
 * map of an earlier visit stands beside it, or below it where there is no room.
 */
final class DuplexMap extends ScrollPane {
    private static final double GAP_PX = 8;
    private static final double TITLES_PX = 36;
    private static final double BESIDE_FROM_PX = 640;

    private final EntryViewModel model;
    private final EarlierMap earlier;
    private final VeinMapView map = new VeinMapView();
    private final Label nowTitle = Styled.wrapped("", "section-title");
    private final VBox now = new VBox(nowTitle, map);
    private final ObjectProperty<Palette> palette;
    private final StackPane maps = new StackPane();
    private final VBox box;
    private final ToggleButton toggle = new ToggleButton();
    private final MapLegend legend;
    private Optional<Before> before = Optional.empty();

    /** The map of the earlier visit under its heading, made when there is such a visit. */
    private static final class Before extends VBox {
        private final Label title = Styled.wrapped("", "section-title");
        private final VeinMapView map = new VeinMapView();

        private Before(ObjectProperty<Palette> palette) {
            map.paletteProperty().bind(palette);
            getChildren().addAll(title, map);
        }

        private void show(EarlierScan scan, Texts texts) {
            String day = Formats.date(scan.on(), texts.language());
            title.setText(texts.now().get("chart.map", day));
            map.setAccessibleText(title.getText());
            map.show(scan.right(), scan.left(), texts.language());
        }
    }

    DuplexMap(EntryViewModel model, ObjectProperty<Palette> palette, EarlierMap earlier) {
        this.model = model;
        this.palette = palette;
        this.earlier = earlier;
        map.paletteProperty().bind(palette);
        legend = new MapLegend(map, model.texts());
        box = Styled.styled(new VBox(toggle, maps, legend), "map-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(model.texts().now().get("ui.map.title"));
        viewportBoundsProperty().subscribe((was, is) -> arrange());
        legend.heightProperty().subscribe((was, is) -> limit());
    }

    VeinMapView map() {
        return map;
    }

    /** Tells who shows more of the earlier visit than its map when that is wanted or not. */
    void setOnEarlier(Runnable changed) {
        toggle.setOnAction(event -> {
            earlier.wantedProperty().set(toggle.isSelected());
            arrange();
            changed.run();
        });
    }

    /** Puts what asks for the earlier visit above the map, or elsewhere where that is hidden. */
    void placeToggle(boolean above, Pane elsewhere) {
        Pane to = above ? box : elsewhere;
        if (toggle.getParent() != to) {
            to.getChildren().add(above ? 0 : to.getChildren().size(), toggle);
            arrange();
        }
    }

    private void arrange() {
        Optional<EarlierScan> scan = earlier.shown();
        boolean beside = isBeside();
        if (scan.isPresent()) {
            Before then = before.orElseGet(() -> new Before(palette));
            before = Optional.of(then);
            then.show(scan.get(), model.texts());
            Pane both = beside ? new HBox(then, now) : new VBox(now, then);
            then.setPrefWidth(beside ? 0 : USE_COMPUTED_SIZE);
            now.setPrefWidth(beside ? 0 : USE_COMPUTED_SIZE);
            HBox.setHgrow(then, Priority.ALWAYS);
            HBox.setHgrow(now, Priority.ALWAYS);
            maps.getChildren().setAll(both);
        } else {
            maps.getChildren().setAll(now);
            now.setPrefWidth(USE_COMPUTED_SIZE);
        }
        map.setMayBeTall(scan.isEmpty());
        Styled.show(nowTitle, scan.isPresent());
        limit();
    }

    private boolean isBeside() {
        return getViewportBounds().getWidth() >= BESIDE_FROM_PX;
    }

    /** Gives the maps the height that the rest leaves. */
    private void limit() {
        double height =
                getViewportBounds().getHeight() - aboveAndBelow(getViewportBounds().getWidth());
        boolean two = earlier.shown().isPresent();
        double each = two ? (isBeside() ? height : height / 2) - TITLES_PX : height;
        map.heightLimitProperty().set(each);
        before.filter(then -> two).ifPresent(then -> then.map.heightLimitProperty().set(each));
    }

    /** The height of what stands above and below the map. */
    private double aboveAndBelow(double width) {
        boolean here = toggle.isVisible() && toggle.getParent() == box;
        double above = here ? toggle.prefHeight(width) + GAP_PX : 0;
        return above + legend.prefHeight(width) + GAP_PX;
    }

    void refresh() {
        Optional<Assessment> answer = model.assessmentProperty().get();
        CaseFile draft = model.draftProperty().get();
        map.setVisible(answer.isPresent() || model.problemProperty().get().isPresent());
        LegPicture right = EarlierScan.picture(draft, answer, Side.RIGHT);
        LegPicture left = EarlierScan.picture(draft, answer, Side.LEFT);
        map.show(right, left, model.texts().language());
        model.spotProperty()
                .get()
                .ifPresent(spot -> map.highlight(spot.side(), Optional.of(spot.vein())));
        showEarlier();
    }

    private void showEarlier() {
        Optional<EarlierScan> scan = earlier.scanProperty().get();
        boolean offered = toggle.isVisible();
        Styled.show(toggle, scan.isPresent());
        toggle.setSelected(earlier.wantedProperty().get());
        nowTitle.setText(model.texts().now().get("chart.map.now"));
        scan.ifPresent(each -> {
            String day = Formats.date(each.on(), model.texts().language());
            toggle.setText(model.texts().now().get("chart.map.beside", day));
            before.ifPresent(then -> then.show(each, model.texts()));
        });
        if (offered != scan.isPresent()) {
            arrange();
        }
    }
}
