package org.saphena.ui.entry;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.text.Messages;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.EntryViewModel.Spot;
import org.saphena.ui.veinmap.MapLegend;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.Palette;

/** The grid of the scan beside the map; where there is no room for both, two tabs change. */
final class DuplexView implements SectionView {
    /** The width, in letter sizes, from which grid and map stand side by side. */
    private static final double BOTH_FROM_EM = 62;

    private static final double GRID_EM = 40;
    private static final double NAME_EM = 9;

    private final EntryViewModel model;
    private final FieldGrid fields;
    private final CodeGrid grid;
    private final VeinMapView map = new VeinMapView();
    private final ScrollPane mapPane;
    private final ToggleButton gridTab = new ToggleButton();
    private final ToggleButton mapTab = new ToggleButton();
    private final HBox tabs = Styled.styled(new HBox(), "tabs");
    private final HBox body = Styled.styled(new HBox(), "entry-duplex");
    private final VBox all = new VBox(tabs, body);
    private final double textPx;
    private boolean mapFirst;

    DuplexView(EntryViewModel model, ObjectProperty<Palette> palette, double textPx) {
        this.model = model;
        this.textPx = textPx;
        Messages messages = model.texts().now();
        fields = new DuplexGrid(model).grid();
        grid =
                new CodeGrid(
                        fields, messages, messages.get("ui.entry.section.duplex"), NAME_EM, true);
        grid.setOnLeave(model::leave);
        grid.setOnCell((row, column) -> spot(row, column));
        map.paletteProperty().bind(palette);
        map.setOnVein(this::fromMap);
        mapPane = new ScrollPane(new VBox(map, new MapLegend(map, model.texts())));
        mapPane.setFitToWidth(true);
        mapPane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        mapPane.setFocusTraversable(false);
        mapPane.setAccessibleText(messages.get("ui.map.title"));
        mapPane.viewportBoundsProperty()
                .subscribe(bounds -> map.heightLimitProperty().set(bounds.getHeight() - 40));
        HBox.setHgrow(mapPane, Priority.ALWAYS);
        HBox.setHgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getChildren().addAll(grid, mapPane);
        Segmented both = new Segmented();
        both.getChildren()
                .addAll(
                        tab(gridTab, "ui.entry.tab.grid", false),
                        tab(mapTab, "ui.map.title", true));
        tabs.getChildren().add(both);
        all.widthProperty().subscribe(this::arrange);
        refresh();
    }

    private Node tab(ToggleButton button, String key, boolean showsMap) {
        button.setText(model.texts().now().get(key));
        button.setOnAction(event -> {
            mapFirst = showsMap;
            arrange();
        });
        return button;
    }

    private void arrange() {
        boolean both = all.getWidth() >= BOTH_FROM_EM * textPx;
        Styled.show(tabs, !both);
        Styled.show(grid, both || !mapFirst);
        Styled.show(mapPane, both || mapFirst);
        gridTab.setSelected(!mapFirst);
        mapTab.setSelected(mapFirst);
        double width = GRID_EM * textPx;
        grid.setMinWidth(both ? width : 0);
        grid.setMaxWidth(both ? width : Double.MAX_VALUE);
        HBox.setHgrow(grid, both ? Priority.NEVER : Priority.ALWAYS);
        mapPane.setMinWidth(0);
        grid.setPrefWidth(both ? width : Region.USE_COMPUTED_SIZE);
    }

    private void spot(int row, int column) {
        Optional<Side> side = fields.columns().get(column).side();
        @Nullable VeinId vein = vein(fields.rows().get(row).code());
        Optional<Spot> spot =
                vein == null ? Optional.empty() : side.map(each -> new Spot(each, vein));
        model.spotProperty().set(spot);
        map.highlight(side.orElse(Side.RIGHT), Optional.ofNullable(vein));
    }

    private static @Nullable VeinId vein(String code) {
        Optional<SegmentId> segment = Codes.find(SegmentId.class, code);
        return segment.isPresent()
                ? segment.get()
                : Codes.find(PerforatorSite.class, code).orElse(null);
    }

    /** A click on the map leads into the grid; an arrow on the map stays on the map. */
    private void fromMap(Side side, VeinId vein) {
        model.spotProperty().set(Optional.of(new Spot(side, vein)));
        grid.select(vein.code(), side);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void refresh() {
        grid.refresh();
        Optional<Assessment> answer = model.assessmentProperty().get();
        map.setVisible(answer.isPresent());
        map.show(picture(Side.RIGHT, answer), picture(Side.LEFT, answer), model.texts().language());
        model.spotProperty()
                .get()
                .ifPresent(spot -> map.highlight(spot.side(), Optional.of(spot.vein())));
    }

    private LegPicture picture(Side side, Optional<Assessment> answer) {
        Leg leg = model.draftProperty().get().consultation().legs().of(side);
        if (leg != null && Boolean.FALSE.equals(leg.assessable())) {
            return new LegPicture.NotAssessable();
        }
        DuplexStudy study = leg == null ? null : leg.duplex();
        @Nullable LegAssessment judged = answer.map(each -> each.legs().get(side)).orElse(null);
        return study == null || judged == null
                ? new LegPicture.NotExamined()
                : new LegPicture.Examined(
                        judged.veins(),
                        Boolean.TRUE.equals(study.perforatorsReviewed()),
                        Boolean.TRUE.equals(study.varicesReviewed()));
    }

    @Override
    public void focusFirst() {
        grid.focusCell();
    }
}
