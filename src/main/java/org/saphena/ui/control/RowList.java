package org.saphena.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.ui.support.Named;

/** Lines below each other: the arrows go from line to line, Enter or a click opens one. */
public final class RowList extends ScrollPane {
    private static final int NONE = -1;

    /** As many lines as the keys for a page go on. */
    private static final int PAGE = 10;

    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NONE);
    private Keys keys = (line, event) -> false;
    private final VBox box = Styled.styled(new VBox(), "row-list");

    /**
     * One line.
     *
     * @param spoken the whole line in words
     */
    public record Line(Region content, String spoken, Runnable open) {}

    /**
     * Takes a key on a line before the list does; tells whether it was taken. A key that was taken
     * is not taken again before it is let go.
     */
    public interface Keys {
        boolean pressed(int line, KeyEvent event);
    }

    public RowList() {
        super();
        setContent(box);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Keeps headings over the lines as wide as the lines, whether or not there is a scroll bar. */
    public void alignAbove(Region headings) {
        viewportBoundsProperty()
                .subscribe(bounds -> {
                    double bar = Math.max(0, getWidth() - bounds.getWidth());
                    headings.setPadding(new Insets(0, bar, 0, 0));
                });
    }

    /** Shows all lines at once, in a page that scrolls itself. */
    public void showAll() {
        minHeightProperty().bind(box.heightProperty().add(2));
        setVbarPolicy(ScrollBarPolicy.NEVER);
    }

    /**
     * Takes as much height as its lines need and no more than {@code most} pixels; what does not
     * fit is scrolled to.
     */
    public void showUpTo(ObservableValue<? extends Number> most) {
        minHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(box.getHeight() + 2, most.getValue().doubleValue()),
                                box.heightProperty(),
                                most));
        prefHeightProperty().bind(minHeightProperty());
    }

    public void fill(List<Line> lines) {
        current.set(NONE);
        box.getChildren().setAll(lines.stream().map(Row::new).toList());
        box.getChildren().forEach(this::follow);
        setVvalue(0);
    }

    private void follow(Node row) {
        int line = box.getChildren().indexOf(row);
        row.focusedProperty().subscribe(focused -> point(focused, line));
        row.hoverProperty().subscribe(hover -> point(hover, line));
    }

    private void point(boolean at, int line) {
        if (at) {
            current.set(line);
        }
    }

    /** What happens on keys that the list itself does not know. */
    public void setKeys(Keys taker) {
        keys = taker;
    }

    /** The line that was last focused or pointed at, from 0; below 0 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The line that has the focus, from 0; below 0 for none. */
    public int focused() {
        return getScene() == null ? NONE : box.getChildren().indexOf(getScene().getFocusOwner());
    }

    /** To a line, or to the last one where there are fewer. */
    public void focus(int line) {
        if (line >= 0 && !box.getChildren().isEmpty()) {
            box.getChildren().get(Math.min(line, box.getChildren().size() - 1)).requestFocus();
        }
    }

    /** A line that takes the focus and opens like a button. */
    private static final class Row extends StackPane {
        private final Runnable open;

        Row(Line line) {
            super(line.content());
            open = line.open();
            getStyleClass().add("row-line");
            Named.stop(this, AccessibleRole.BUTTON, line.spoken());
            setOnMouseClicked(event -> open.run());
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                open.run();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }

    /** To the first line, if there is one. */
    public boolean focusFirst() {
        box.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
        return !box.getChildren().isEmpty();
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0) {
            return;
        }
        if (keys.pressed(at, event)) {
            event.consume();
            HeldKey.drop(getScene(), event.getCode());
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            ((Row) box.getChildren().get(at)).open.run();
            event.consume();
        } else {
            int last = box.getChildren().size() - 1;
            int to =
                    switch (event.getCode()) {
                        case DOWN -> Math.min(at + 1, last);
                        case UP -> Math.max(at - 1, 0);
                        case PAGE_DOWN -> Math.min(at + PAGE, last);
                        case PAGE_UP -> Math.max(at - PAGE, 0);
                        case HOME -> 0;
                        case END -> last;
                        default -> at;
                    };
            if (to != at) {
                box.getChildren().get(to).requestFocus();
                event.consume();
            }
        }
    }
}
