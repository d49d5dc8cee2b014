package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.text.Messages;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.EntryViewModel.Spot;
import org.saphena.veinmap.Palette;

/**
 * The grid of the scan beside the map; where there is no room for both, two tabs change. The map is
 * drawn in the picture after that of the grid's first rows, the other rows come one group with each
 * picture after it, or when a key or a jump leads to them.
 */
final class DuplexView implements SectionView {
    /** The width, in letter sizes, from which grid and map stand side by side. */
    private static final double BOTH_FROM_EM = 62;

    private static final double GRID_EM = 45.1;

    /** The height, in letter sizes, from which there is room for the coverage. */
    private static final double COVERAGE_FROM_EM = 30;

    /** The height, in letter sizes, from which there is room for the conclusion too. */
    private static final double CONCLUSION_FROM_EM = 64;

    private static final double NAME_EM = 8.6;

    private final EntryViewModel model;
    private final FieldGrid fields;
    private final CodeGrid grid;
    private final Recall recall;
    private final DuplexMap map;
    private final ToggleButton gridTab = new ToggleButton();
    private final ToggleButton mapTab = new ToggleButton();
    private final Pane tabs = Styled.styled(new FlowPane(), "tabs");
    private final ExtrasPane extras;
    private final Label coverage = Styled.wrapped("", "coverage-line");
    private final ConclusionLines conclusion;
    private final VBox left;
    private final HBox body;
    private final VBox all;
    private final PieceByPiece drawing = new PieceByPiece();
    private final double textPx;
    private boolean mapFirst;
    private boolean openedOnMap;

    DuplexView(
            EntryViewModel model,
            ObjectProperty<Palette> palette,
            EarlierMap earlier,
            double textPx) {
        this.model = model;
        this.textPx = textPx;
        Messages messages = model.texts().now();
        recall = new Recall(model, earlier);
        fields = new DuplexGrid(model, recall).grid();
        String name = messages.get("ui.entry.section.duplex");
        grid = new CodeGrid(fields, messages, name, NAME_EM, textPx, true, drawing);
        grid.setOnLeave(model::leave);
        grid.setOnCell(this::spot);
        VBox.setVgrow(grid, Priority.ALWAYS);
        map = new DuplexMap(model, palette, earlier);
        map.setOnEarlier(this::refreshGrid);
        HBox.setHgrow(map, Priority.ALWAYS);
        extras = new ExtrasPane(model, textPx, this::backFromExtras);
        model.extrasProperty().set(Optional.empty());
        HelpBar help = new HelpBar(textPx);
        help.show(grid.help());
        conclusion = new ConclusionLines(messages);
        left = Styled.styled(new VBox(grid, extras, help, coverage, conclusion), "duplex-left");
        left.setMinSize(0, 0);
        new MapKeys(model, grid, map, left::isVisible, this::focusFirst).follow();
        body = Styled.styled(new HBox(left, map), "entry-duplex");
        VBox.setVgrow(body, Priority.ALWAYS);
        Segmented both = new Segmented();
        both.getChildren()
                .addAll(
                        tab(gridTab, messages.get("ui.entry.tab.grid"), false),
                        tab(mapTab, messages.get("ui.map.title"), true));
        tabs.getChildren().add(both);
        all = new VBox(tabs, body);
        all.setMinHeight(0);
        all.widthProperty().subscribe(this::arrange);
        all.heightProperty().subscribe(this::fitHeight);
        refreshGrid();
        drawing.addNext(List.of(this::draw));
        all.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Tab leads to what comes next, which has to be there. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            drawing.finish();
        }
    }

    private void fitHeight() {
        Styled.show(coverage, all.getHeight() >= COVERAGE_FROM_EM * textPx);
        Styled.show(conclusion, all.getHeight() >= CONCLUSION_FROM_EM * textPx);
    }

    private void draw() {
        map.refresh();
        model.spotProperty()
                .get()
                .ifPresent(spot -> map.map().highlight(spot.side(), Optional.of(spot.vein())));
    }

    private Node tab(ToggleButton button, String text, boolean showsMap) {
        button.setText(text);
        button.setOnAction(event -> {
            mapFirst = showsMap;
            arrange();
        });
        return button;
    }

    private void arrange() {
        boolean both = all.getWidth() >= BOTH_FROM_EM * textPx;
        map.placeToggle(both, tabs);
        Styled.show(tabs, !both);
        Styled.show(left, both || !mapFirst);
        Styled.show(map, both || mapFirst);
        placeExtras(both || !mapFirst);
        gridTab.setSelected(!mapFirst);
        mapTab.setSelected(mapFirst);
        double width = GRID_EM * textPx;
        left.setMinWidth(both ? width : 0);
        left.setMaxWidth(both ? width : Double.MAX_VALUE);
        left.setPrefWidth(both ? width : Region.USE_COMPUTED_SIZE);
        HBox.setHgrow(left, both ? Priority.NEVER : Priority.ALWAYS);
        map.setMinWidth(0);
    }

    /** Between the grid and its help; below the map where the grid is not seen. */
    private void placeExtras(boolean gridSeen) {
        VBox to = gridSeen ? left : all;
        if (extras.getParent() != to) {
            to.getChildren().add(gridSeen ? 1 : to.getChildren().size(), extras);
        }
    }

    private void backFromExtras() {
        Optional<Spot> spot = model.extrasProperty().get().filter(each -> openedOnMap);
        openedOnMap = false;
        spot.ifPresentOrElse(each -> map.map().focus(each.side(), each.vein()), this::focusFirst);
    }

    private void spot(int row, int column) {
        Optional<Side> side = fields.columns().get(column).side();
        Optional<VeinId> vein = Veins.of(fields.rows().get(row).code());
        model.spotProperty().set(vein.flatMap(id -> side.map(each -> new Spot(each, id))));
        map.map().highlight(side.orElse(Side.RIGHT), vein);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public List<Node> panes() {
        return List.of(tabs, left, map, extras);
    }

    @Override
    public PieceByPiece rest() {
        return drawing;
    }

    @Override
    public void refresh() {
        refreshGrid();
        if (drawing.isDone()) {
            map.refresh();
        }
    }

    private void refreshGrid() {
        if (recall.follow()) {
            fields.redraw();
        }
        grid.refresh();
        extras.refresh();
        conclusion.show(model.draftProperty().get(), model.assessmentProperty().get());
        coverage.setText(Coverage.of(model.draftProperty().get(), model.texts().now()));
    }

    @Override
    public void showExtras() {
        openedOnMap = map.map().isFocusWithin();
        extras.show(model.extrasProperty().get());
    }

    @Override
    public void settle() {
        grid.settle();
        extras.settle();
    }

    @Override
    public void handOver() {
        grid.handOver();
        extras.handOver();
    }

    @Override
    public void focusFirst() {
        if (mapFirst && tabs.isVisible()) {
            mapFirst = false;
            arrange();
        }
        grid.focusCell();
    }

    @Override
    public boolean goTo(String pointer) {
        Optional<FieldFinder.Cell> cell = FieldFinder.find(fields, pointer);
        cell.ifPresent(found -> {
            grid.select(found.row(), found.column());
            focusFirst();
        });
        return cell.isPresent() || extras.goTo(pointer);
    }
}
