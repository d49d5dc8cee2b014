package org.saphena.ui.control;

import java.util.List;
import javafx.scene.layout.FlowPane;
import org.saphena.text.Messages;

/** Every key of one kind of cell, to click. */
final class GridKeyRow extends FlowPane {
    private static final String NUMBER_KEYS = "0123456789.";
    private static final String DATE_KEYS = "T0123456789-";
    private static final String TEN_KEYS = "0123456789";

    private final GridHelp.Presser presser;

    /**
     * @param answers to what was asked or is begun: they stand in the place of the choices
     */
    GridKeyRow(
            CellKind kind,
            List<Choice> choices,
            List<Choice> answers,
            List<GridAction> actions,
            Messages messages,
            GridHelp.Presser presser) {
        this.presser = presser;
        getStyleClass().add("grid-keys");
        (answers.isEmpty() || kind.isTyped() ? choices : answers).forEach(this::add);
        switch (kind) {
            case NUMBER -> typed(NUMBER_KEYS, messages.get("ui.grid.typeNumber"), messages);
            case DATE -> typed(DATE_KEYS, messages.get("ui.grid.typeDate"), messages);
            case TEN -> {
                characters(TEN_KEYS);
                add("10", () -> "10".chars().forEach(this::type));
            }
            case TEXT, PROSE ->
                    getChildren().add(Styled.wrapped(messages.get("ui.grid.typeText"), "caption"));
            case CODE, STATUS, CHIPS -> {}
        }
        if (kind.isTyped()) {
            answers.forEach(this::add);
        }
        if (!kind.isText()) {
            add("⌫", messages.get("ui.grid.clear"), GridKey.CLEAR, ' ');
        }
        actions.stream()
                .filter(action -> !action.word().isEmpty())
                .forEach(action -> add(action.keyName(), action.word(), action.key(), ' '));
    }

    /** Says what a dash in the grid stands for. */
    GridKeyRow explaining(String dash) {
        getChildren().add(Styled.label(GridCell.DASH + "  " + dash, "caption"));
        return this;
    }

    private void typed(String keys, String caption, Messages messages) {
        getChildren().add(Styled.label(caption, "caption"));
        characters(keys);
        add("⏎", messages.get("ui.grid.accept"), GridKey.ENTER, ' ');
    }

    private void characters(String keys) {
        keys.chars().forEach(key -> add(Character.toString(key), () -> type(key)));
    }

    private void type(int character) {
        presser.press(GridKey.CHARACTER, (char) character);
    }

    private void add(Choice choice) {
        add(choice.key(), choice.word(), GridKey.CHARACTER, choice.key().charAt(0));
    }

    private void add(String key, String word, GridKey gridKey, char character) {
        add(key + "  " + word, () -> presser.press(gridKey, character));
    }

    private void add(String text, Runnable press) {
        getChildren().add(new GridKeyButton(text, press));
    }
}
