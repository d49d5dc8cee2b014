package org.saphena.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

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

    public void fill(List<Line> lines) {
        box.getChildren().setAll(lines.stream().map(RowList::button).toList());
        setVvalue(0);
    }

    private static Button button(Line line) {
        Button button = Styled.styled(new Button(), "row-line");
        button.setGraphic(line.content());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(line.spoken());
        button.setMaxWidth(Double.MAX_VALUE);
        line.content().setMaxWidth(Double.MAX_VALUE);
        line.content().prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(event -> line.open().run());
        return button;
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
        if (event.getCode() == KeyCode.ENTER) {
            ((Button) box.getChildren().get(at)).fire();
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
