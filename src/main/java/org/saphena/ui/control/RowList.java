package org.saphena.ui.control;

import java.util.List;
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
    private final VBox box = Styled.styled(new VBox(), "row-list");

    /**
     * One line.
     *
     * @param spoken the whole line in words
     */
    public record Line(Region content, String spoken, Runnable open) {}

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

    public void fill(List<Line> lines) {
        box.getChildren().setAll(lines.stream().map(Row::new).toList());
        setVvalue(0);
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
        int at = box.getChildren().indexOf(getScene().getFocusOwner());
        if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            ((Row) box.getChildren().get(at)).open.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && at + 1 < box.getChildren().size()) {
            box.getChildren().get(at + 1).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.UP && at > 0) {
            box.getChildren().get(at - 1).requestFocus();
            event.consume();
        }
    }
}
