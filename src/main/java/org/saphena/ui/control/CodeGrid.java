package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/**
 * A grid that is filled by single keys. One cell at a time is a stop for the focus; the model and
 * the session decide everything, this draws it and forwards the keys.
 */
public final class CodeGrid extends VBox {
    private static final Duration SECOND_KEY = Duration.millis(400);

    private final GridModel model;
    private final GridSession session;
    private final GridHelp help;
    private final VBox body = Styled.styled(new VBox(), "grid-body");
    private final List<GridCellNode> cells = new ArrayList<>();
    private final PauseTransition pause = new PauseTransition(SECOND_KEY);
    private BiConsumer<Integer, Integer> onCell = (row, column) -> {};
    private Runnable onLeave = () -> {};

    /**
     * @param nameEm the width of the row names, in letter sizes
     * @param scrolling whether the rows scroll under a heading that stays, with {@link #help()}
     *     below them; otherwise the help is for the caller to place
     */
    public CodeGrid(
            GridModel model, Messages messages, String name, double nameEm, boolean scrolling) {
        this.model = model;
        session = new GridSession(model, messages);
        help = new GridHelp(model, messages, this::press);
        getStyleClass().add("code-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        getChildren().add(new GridHeader(model.columns(), nameEm, messages));
        getChildren().add(scrolling ? scroll(body, name) : body);
        if (scrolling) {
            getChildren().add(help);
        }
        for (int row = 0; row < model.rows().size(); row++) {
            addRow(row, nameEm);
        }
        pause.setOnFinished(event -> {
            session.settle();
            follow();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty()
                .subscribe((was, is) -> {
                    if (!is) {
                        session.accept();
                        refresh();
                        onLeave.run();
                    }
                });
        refresh();
    }

    private static ScrollPane scroll(Node body, String name) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(name);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private void addRow(int row, double nameEm) {
        GridRow shown = model.rows().get(row);
        if (!shown.group().isEmpty()) {
            body.getChildren().add(Styled.wrapped(shown.group(), "scan-group"));
        }
        Label name = Styled.label(shown.name(), "grid-name");
        name.setStyle(GridStyle.width(nameEm));
        name.setWrapText(true);
        HBox line = Styled.styled(new HBox(name), "grid-row");
        line.setAlignment(Pos.CENTER_LEFT);
        List<GridColumn> columns = model.columns();
        for (int column = 0; column < columns.size(); column++) {
            if (model.cell(row, column) != null) {
                GridCellNode node = new GridCellNode(row, column, width(row, column));
                node.focusedProperty()
                        .subscribe((was, is) -> {
                            if (is) {
                                attend(node);
                            }
                        });
                cells.add(node);
                line.getChildren().add(node);
            }
        }
        body.getChildren().add(line);
    }

    /** A cell takes the room of the columns after it that this row does not use. */
    private double width(int row, int column) {
        List<GridColumn> columns = model.columns();
        double em = columns.get(column).em();
        for (int next = column + 1;
                next < columns.size()
                        && columns.get(next).side().equals(columns.get(column).side())
                        && model.cell(row, next) == null;
                next++) {
            em += columns.get(next).em();
        }
        return em;
    }

    private void attend(GridCellNode node) {
        session.goTo(node.row(), node.column());
        refresh();
        onCell.accept(session.row(), session.column());
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof GridCellNode) {
            GridKeys.of(event)
                    .ifPresent(pressed -> {
                        if (press(pressed.key(), pressed.character())) {
                            event.consume();
                        }
                    });
        }
    }

    private boolean press(GridKey key, char character) {
        pause.stop();
        GridSession.Reaction reaction = session.press(key, character);
        if (session.isWaiting()) {
            pause.playFromStart();
        }
        switch (reaction) {
            case DONE -> follow();
            case NOT_MINE -> refresh();
            case LEAVE -> {
                refresh();
                current().requestFocusTraversal(TraversalDirection.NEXT);
            }
        }
        return reaction != GridSession.Reaction.NOT_MINE;
    }

    private void follow() {
        refresh();
        if (!current().isFocused()) {
            current().requestFocus();
        }
    }

    private GridCellNode current() {
        return cells.stream()
                .filter(cell -> cell.row() == session.row() && cell.column() == session.column())
                .findFirst()
                .orElseThrow();
    }

    /** Draws every cell as it stands now. */
    public void refresh() {
        for (GridCellNode node : cells) {
            boolean here = node.row() == session.row() && node.column() == session.column();
            @Nullable GridCell cell = model.cell(node.row(), node.column());
            node.show(Objects.requireNonNull(cell), here ? session.typed() : "");
            node.setFocusTraversable(here);
            if (here) {
                help.show(cell, session.message());
            }
        }
    }

    /** The message about the last key, and the keys of the present cell. */
    public Node help() {
        return help;
    }

    /** Puts the focus on the present cell. */
    public void focusCell() {
        current().requestFocus();
    }

    /** Makes the cell of that row and leg the present one, without taking the focus. */
    public void select(String code, Side side) {
        int column =
                IntStream.range(0, model.columns().size())
                        .filter(each ->
                                model.columns().get(each).side().filter(side::equals).isPresent())
                        .findFirst()
                        .orElse(0);
        IntStream.range(0, model.rows().size())
                .filter(row -> model.rows().get(row).code().equals(code))
                .findFirst()
                .ifPresent(row -> {
                    session.goTo(row, column);
                    refresh();
                });
    }

    /** Makes the first cell of that row the present one, without taking the focus. */
    public void selectRow(int row) {
        session.goTo(row, 0);
        refresh();
    }

    /** Who is told which cell has the focus. */
    public void setOnCell(BiConsumer<Integer, Integer> listener) {
        onCell = listener;
    }

    /** Who is told when the focus has left the grid. */
    public void setOnLeave(Runnable listener) {
        onLeave = listener;
    }
}
