package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.saphena.text.Messages;

/** The answers of a coded cell as a list: every one does what its key does. */
final class GridList extends ContextMenu {
    private static final int TEN = 10;

    private final GridCell cell;
    private final Messages messages;
    private final GridHelp.Presser presser;

    /**
     * @param answers to what was asked or is begun: they stand in the place of the choices
     */
    GridList(GridCell cell, List<Choice> answers, Messages messages, GridHelp.Presser presser) {
        this.cell = cell;
        this.messages = messages;
        this.presser = presser;
        if (answers.isEmpty()) {
            getItems().addAll(items());
        } else {
            answers.forEach(answer -> getItems().add(item(answer)));
        }
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        if (!cell.proposal().isEmpty()) {
            items.add(
                    item(
                            messages.get("ui.grid.list.confirm"),
                            () -> presser.press(GridKey.ENTER, ' ')));
        }
        cell.choices().forEach(choice -> items.add(item(choice)));
        if (cell.kind() == CellKind.TEN) {
            for (int i = 0; i <= TEN; i++) {
                String number = Integer.toString(i);
                items.add(item(number, () -> number.chars().forEach(this::type)));
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(item(messages.get("ui.grid.clear"), () -> presser.press(GridKey.CLEAR, ' ')));
        return items;
    }

    private void type(int character) {
        presser.press(GridKey.CHARACTER, (char) character);
    }

    private MenuItem item(Choice choice) {
        CheckMenuItem item = new CheckMenuItem(choice.word());
        item.setSelected(
                cell.kind() == CellKind.CHIPS
                        ? cell.input().contains(choice.key())
                        : cell.input().startsWith(choice.key()));
        item.setOnAction(event -> type(choice.key().charAt(0)));
        return item;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
