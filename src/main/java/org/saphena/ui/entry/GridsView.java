package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.CodeGrid;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.Styled;

/**
 * A section of grids, one below the other, with whatever else belongs to it. The help of the grid
 * with the focus stands below them all. The first rows are there at once, the others come some with
 * each picture, or when a key or a jump leads to them.
 */
final class GridsView implements SectionView {
    private final Map<CodeGrid, FieldGrid> grids = new LinkedHashMap<>();
    private final List<Runnable> others = new ArrayList<>();
    private final VBox column = Styled.styled(new VBox(), "entry-column");
    private final ScrollPane scroll = new ScrollPane(column);
    private final HelpBar help;
    private final BorderPane all = new BorderPane(scroll);
    private final PieceByPiece rest = new PieceByPiece();
    private final EntryViewModel model;
    private final double textPx;
    private Optional<CodeGrid> start = Optional.empty();
    private boolean beginsLater;
    private Optional<String> place = Optional.empty();

    GridsView(EntryViewModel model, String name, double textPx) {
        this.model = model;
        this.textPx = textPx;
        help = new HelpBar(textPx);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(name);
        all.setBottom(help);
        all.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Says above the grids why they are only read. */
    void say(String why) {
        column.getChildren().addFirst(Styled.wrapped(why, "caption", "not-yours"));
    }

    GridsView add(GridPart part) {
        beginsLater |= part.starts();
        return put(() -> card(part.title(), start(part)));
    }

    /** A grid with something below it on the same card. */
    GridsView add(GridPart part, Node below, Runnable refresh) {
        others.add(refresh);
        beginsLater |= part.starts();
        return put(() -> card(part.title(), Styled.styled(new VBox(start(part), below), "stack")));
    }

    private GridsView put(Runnable card) {
        if (rest.isDone() && column.getChildren().isEmpty()) {
            card.run();
        } else {
            rest.add(card);
        }
        return this;
    }

    /** Tab leads to what comes next, which has to be there. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            rest.finish();
        }
    }

    /** Makes at once what waits until that is there, and puts it in its place. */
    private void bring(BooleanSupplier there) {
        if (rest.until(there)) {
            all.applyCss();
            all.layout();
        }
    }

    private CodeGrid start(GridPart part) {
        CodeGrid grid = grid(part);
        if (part.starts() || start.isEmpty()) {
            start = Optional.of(grid);
            beginsLater &= !part.starts();
            help.show(grid.help());
        }
        return grid;
    }

    GridsView add(String title, Node content, Runnable refresh) {
        others.add(refresh);
        return put(() -> card(title, content));
    }

    private void card(String title, Node content) {
        Card card = new Card(content);
        card.title().setText(title);
        column.getChildren().add(card);
    }

    private CodeGrid grid(GridPart part) {
        CodeGrid grid =
                new CodeGrid(
                        part.grid(),
                        model.texts().now(),
                        part.title(),
                        part.nameEm(),
                        textPx,
                        false,
                        rest);
        grid.setOnLeave(model::leave);
        grid.setOnCell((row, column) -> place = part.grid().pointer(row, column));
        grid.focusWithinProperty()
                .subscribe(within -> {
                    if (within) {
                        help.show(grid.help());
                    }
                });
        grids.put(grid, part.grid());
        return grid;
    }

    /** Where in the case file the field stands that had the focus last. */
    Optional<String> place() {
        return place;
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void refresh() {
        grids.keySet().forEach(CodeGrid::refresh);
        others.forEach(Runnable::run);
    }

    @Override
    public void settle() {
        grids.keySet().forEach(CodeGrid::settle);
    }

    @Override
    public void handOver() {
        grids.keySet().forEach(CodeGrid::handOver);
    }

    @Override
    public void focusFirst() {
        bring(() -> !beginsLater);
        start.ifPresent(CodeGrid::focusCell);
    }

    @Override
    public PieceByPiece rest() {
        return rest;
    }

    @Override
    public boolean goTo(String pointer) {
        bring(() -> grids.values().stream().anyMatch(grid -> finds(grid, pointer)));
        for (Map.Entry<CodeGrid, FieldGrid> each : grids.entrySet()) {
            Optional<FieldFinder.Cell> cell = FieldFinder.find(each.getValue(), pointer);
            if (cell.isPresent()) {
                each.getKey().select(cell.get().row(), cell.get().column());
                each.getKey().focusCell();
                return true;
            }
        }
        return false;
    }

    private static boolean finds(FieldGrid grid, String pointer) {
        return FieldFinder.find(grid, pointer).isPresent();
    }
}
