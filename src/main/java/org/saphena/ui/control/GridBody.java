package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.control.GridPlaces.Place;

/** The rows of a grid with their cells and sub-headings. */
final class GridBody extends VBox {
    /** With so many cells in a picture the rows after them come with the next one. */
    private static final int CELLS_AT_ONCE = 32;

    private final GridModel model;
    private final GridSession session;
    private final Consumer<CellNode> onFocus;
    private final BiConsumer<CellNode, Boolean> onStep;
    private final double letterPx;
    private final List<CellNode> cells = new ArrayList<>();
    private final Map<Place, CellNode> byPlace = new HashMap<>();
    private final List<GridRowNode> lines = new ArrayList<>();
    private final List<List<Node>> pictures = new ArrayList<>();
    private int cellsInPicture = CELLS_AT_ONCE;
    private final GridPlaces places;
    private Optional<Node> asideHeading = Optional.empty();
    private GridFit fit = new GridFit(0, 1, false);

    /**
     * @param onStep goes up or down the scale of a cell
     * @param letterPx the size of a letter
     */
    GridBody(
            GridModel model,
            GridSession session,
            Consumer<CellNode> onFocus,
            BiConsumer<CellNode, Boolean> onStep,
            double letterPx) {
        this.model = model;
        places = new GridPlaces(model);
        this.letterPx = letterPx;
        this.session = session;
        this.onFocus = onFocus;
        this.onStep = onStep;
        getStyleClass().add("grid-body");
        setMinWidth(0);
        for (int row = 0; row < model.rows().size(); row++) {
            addRow(row);
        }
        pictures.stream().limit(1).forEach(getChildren()::addAll);
    }

    /** Puts in the rows that come after the first picture, those of one picture each. */
    List<Runnable> rest() {
        return pictures.stream()
                .skip(1)
                .<Runnable>map(rows -> () -> getChildren().addAll(rows))
                .toList();
    }

    /** Whether that row has been put in. */
    boolean isThere(int row) {
        return lines.get(row).getParent() != null;
    }

    private void addRow(int row) {
        GridRow shown = model.rows().get(row);
        if (cellsInPicture >= CELLS_AT_ONCE) {
            pictures.add(new ArrayList<>());
            cellsInPicture = 0;
        }
        List<Node> picture = pictures.getLast();
        if (!shown.group().isEmpty()) {
            Node heading = Styled.wrapped(shown.group(), "scan-group");
            picture.add(heading);
            asideHeading = shown.aside() ? Optional.of(heading) : asideHeading;
        }
        List<GridRowNode.Placed> placed = new ArrayList<>();
        List<GridColumn> columns = model.columns();
        double gap = 0;
        for (int column = 0; column < columns.size(); column++) {
            @Nullable GridCell cell = model.cell(row, column);
            if (cell == null) {
                gap += columns.get(column).em();
                continue;
            }
            CellNode node = node(row, column, cell);
            int last = lastColumn(row, column);
            double em = 0;
            for (int each = column; each <= last; each++) {
                em += columns.get(each).em();
            }
            placed.add(new GridRowNode.Placed(node.region(), gap, em));
            gap = 0;
            column = last;
        }
        GridRowNode line = new GridRowNode(shown.name(), placed);
        lines.add(line);
        picture.add(line);
        cellsInPicture += placed.size();
    }

    private CellNode node(int row, int column, GridCell cell) {
        CellNode node =
                cell.kind().isText()
                        ? new TextCell(
                                row,
                                column,
                                cell.kind() == CellKind.PROSE,
                                session,
                                model.isReadOnly())
                        : new GridCellNode(row, column, onStep);
        if (cell.kind() == CellKind.NUMBER && model.columns().get(column).isForNumbers()) {
            node.region().getStyleClass().add("number");
        }
        follow(node);
        cells.add(node);
        byPlace.put(new Place(row, column), node);
        return node;
    }

    private void follow(CellNode node) {
        node.region()
                .focusedProperty()
                .subscribe((was, is) -> {
                    if (is) {
                        onFocus.accept(node);
                    } else if (node instanceof TextCell text) {
                        text.handOver();
                    }
                });
    }

    /** A cell takes the room of the columns after it that this row does not use. */
    private int lastColumn(int row, int column) {
        List<GridColumn> columns = model.columns();
        int last = column;
        while (last + 1 < columns.size()
                && columns.get(last + 1).side().equals(columns.get(column).side())
                && model.cell(row, last + 1) == null) {
            last++;
        }
        return last;
    }

    void arrange(GridFit now) {
        fit = now;
        lines.forEach(line -> line.arrange(now, letterPx));
        makeRoom();
    }

    /** Gives lines of text that do not fit more lines, so that no end is hidden. */
    private void makeRoom() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof TextCell text && isTooLong(text)) {
                TextCell wrapping = text.wrapping();
                wrapping.show(Objects.requireNonNull(model.cell(text.row(), text.column())), "");
                follow(wrapping);
                cells.set(i, wrapping);
                byPlace.put(new Place(text.row(), text.column()), wrapping);
                GridRowNode line = lines.get(text.row());
                line.replace(text.region(), wrapping.region());
                line.arrange(fit, letterPx);
            }
        }
    }

    private boolean isTooLong(TextCell text) {
        double em = lines.get(text.row()).em(text.region()) * fit.scale();
        return text.isTooLong(em * letterPx, letterPx);
    }

    /** Draws every cell as it stands now. */
    void refresh() {
        makeRoom();
        showAside(session.row());
        for (CellNode node : cells) {
            boolean here = node.row() == session.row() && node.column() == session.column();
            GridCell cell = Objects.requireNonNull(model.cell(node.row(), node.column()));
            String typed = here ? session.typed() : "";
            node.show(cell, typed);
            CellMarks.say(node.region(), cell, typed, here ? session.message() : "");
            node.region().setFocusTraversable(here);
        }
    }

    /** Shows the rows aside into which something can be written, and the present one. */
    private void showAside(int present) {
        boolean any = false;
        for (int row = 0; row < lines.size(); row++) {
            boolean shown = row == present || places.isShown(row);
            Styled.show(lines.get(row), shown);
            any |= shown && model.rows().get(row).aside();
        }
        boolean some = any;
        asideHeading.ifPresent(heading -> Styled.show(heading, some));
    }

    CellNode at(int row, int column) {
        return Objects.requireNonNull(byPlace.get(new Place(row, column)));
    }

    /** The text cell that an event went to. */
    Optional<TextCell> textCell(EventTarget target) {
        return cells.stream()
                .filter(TextCell.class::isInstance)
                .map(TextCell.class::cast)
                .filter(cell -> target instanceof Node node && node == cell.region())
                .findFirst();
    }

    /** Writes what has been typed into text cells. */
    void handOver() {
        cells.forEach(cell -> {
            if (cell instanceof TextCell text) {
                text.handOver();
            }
        });
    }

    /** Itself with room to scroll up and down. */
    ScrollPane scrolling(String name) {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(name);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
