package org.saphena.ui.control;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.saphena.text.Messages;

/** Every key of one kind of cell, to click. */
final class GridKeyRow extends FlowPane {
    private final GridHelp.Presser presser;

    GridKeyRow(
            CellKind kind,
            List<Choice> choices,
            List<GridAction> actions,
            Messages messages,
            GridHelp.Presser presser) {
        this.presser = presser;
        getStyleClass().add("grid-keys");
        choices.forEach(choice ->
                add(choice.key(), choice.word(), GridKey.CHARACTER, choice.key().charAt(0)));
        if (kind.isTyped()) {
            String key = kind == CellKind.DATE ? "ui.grid.typeDate" : "ui.grid.typeNumber";
            getChildren().add(Styled.label(messages.get(key), "caption"));
        }
        if (kind.isText()) {
            getChildren().add(Styled.wrapped(messages.get("ui.grid.typeText"), "caption"));
        } else {
            add("⌫", messages.get("ui.grid.clear"), GridKey.CLEAR, ' ');
        }
        actions.stream()
                .filter(action -> !action.word().isEmpty())
                .forEach(action -> add(action.keyName(), action.word(), action.key(), ' '));
    }

    private void add(String key, String word, GridKey gridKey, char character) {
        Button button = Styled.styled(new Button(key + "  " + word), "grid-key");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> presser.press(gridKey, character));
        getChildren().add(button);
    }
}
