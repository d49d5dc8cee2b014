package org.saphena.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;

/** What stands below a grid: the message about the last key, and every key of the cell to click. */
final class GridHelp extends VBox {
    private final Label message = Styled.wrapped("", "grid-message");
    private final Map<Keys, GridKeyRow> rows = new HashMap<>();
    private final GridModel model;
    private final Messages messages;
    private final Presser presser;

    /** Takes a key that was clicked. */
    interface Presser {
        void press(GridKey key, char character);
    }

    GridHelp(GridModel model, Messages messages, Presser presser) {
        this.model = model;
        this.messages = messages;
        this.presser = presser;
        getStyleClass().add("grid-help");
        message.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(message);
    }

    /** The kind of a cell, with the keys that it takes, and the answers to what was asked. */
    private record Keys(CellKind kind, List<Choice> choices, List<Choice> answers) {}

    void show(GridCell cell, String text, List<Choice> answers) {
        if (!text.equals(message.getText())) {
            message.setText(text);
        }
        Styled.show(message, !text.isEmpty());
        if (!model.isReadOnly()) {
            show(new Keys(cell.kind(), cell.choices(), answers));
        }
    }

    /** The keys of every kind of cell that had the focus stay, so that a step draws none anew. */
    private void show(Keys now) {
        GridKeyRow shown = rows.get(now);
        if (shown == null) {
            shown =
                    new GridKeyRow(
                            now.kind(),
                            now.choices(),
                            now.answers(),
                            model.actions(),
                            messages,
                            presser);
            if (!model.columns().stream().allMatch(GridColumn::hasRoomForWords)) {
                shown.explaining(messages.get("ui.grid.clear"));
            }
            rows.put(now, shown);
            getChildren().add(shown);
        }
        for (GridKeyRow row : rows.values()) {
            Styled.show(row, row == shown);
        }
    }
}
