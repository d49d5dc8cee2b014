package org.saphena.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;

/** What stands below a grid: the message about the last key, and every key of the cell to click. */
final class GridHelp extends VBox {
    private final Label message = Styled.wrapped("", "grid-message");
    private final FlowPane keys = Styled.styled(new FlowPane(), "grid-keys");
    private final GridModel model;
    private final Messages messages;
    private final Presser presser;
    private Optional<Shown> shown = Optional.empty();

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
        getChildren().addAll(message, keys);
    }

    /** What is shown: the keys of a cell stay on the screen while they are the same. */
    private record Shown(CellKind kind, List<Choice> choices, String text) {}

    void show(GridCell cell, String text) {
        Optional<Shown> now = Optional.of(new Shown(cell.kind(), cell.choices(), text));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        message.setText(text);
        Styled.show(message, !text.isEmpty());
        keys.getChildren().clear();
        Styled.show(keys, !model.isReadOnly());
        cell.choices()
                .forEach(choice ->
                        add(
                                choice.key(),
                                choice.word(),
                                GridKey.CHARACTER,
                                choice.key().charAt(0)));
        if (cell.kind().isTyped()) {
            keys.getChildren()
                    .add(
                            Styled.label(
                                    messages.get(
                                            cell.kind() == CellKind.DATE
                                                    ? "ui.grid.typeDate"
                                                    : "ui.grid.typeNumber"),
                                    "caption"));
        }
        if (cell.kind().isText()) {
            keys.getChildren().add(Styled.wrapped(messages.get("ui.grid.typeText"), "caption"));
        } else {
            add("⌫", messages.get("ui.grid.clear"), GridKey.CLEAR, ' ');
        }
        model.actions().stream()
                .filter(action -> !action.word().isEmpty())
                .forEach(action -> add(action.keyName(), action.word(), action.key(), ' '));
    }

    private void add(String key, String word, GridKey gridKey, char character) {
        Button button = Styled.styled(new Button(key + "  " + word), "grid-key");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> presser.press(gridKey, character));
        keys.getChildren().add(button);
    }
}
