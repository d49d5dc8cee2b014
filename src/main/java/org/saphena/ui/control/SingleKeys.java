package org.saphena.ui.control;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that act alone, for who has switched them off: a letter or sign does nothing where it is
 * no text, nor does a digit that is no part of a number. What they say is chosen from a list: of
 * answers in a grid, of what can be done on the line of a list.
 */
public final class SingleKeys {
    private static final Set<KeyCode> SIGNS =
            EnumSet.of(
                    KeyCode.PERIOD,
                    KeyCode.COMMA,
                    KeyCode.SLASH,
                    KeyCode.MINUS,
                    KeyCode.PLUS,
                    KeyCode.ADD,
                    KeyCode.EQUALS);

    private SingleKeys() {}

    /** Keeps a key from acting alone, or opens the list in its stead; true when it has done so. */
    public static boolean keep(KeyEvent event) {
        EventTarget target = event.getTarget();
        boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (held || target instanceof TextInputControl || !(target instanceof Node node)) {
            return false;
        }
        Optional<CodeGrid> grid = target instanceof GridCellNode ? gridOf(node) : Optional.empty();
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER || code == KeyCode.F2) {
            return grid.filter(each -> each.answers().offer(code == KeyCode.F2)).isPresent()
                    || code == KeyCode.F2 && offerDeeds(node);
        }
        if (!code.isLetterKey() && !code.isDigitKey() && !SIGNS.contains(code)) {
            return false;
        }
        if (grid.isPresent()) {
            boolean keeps = grid.get().answers().keepsOut(code);
            if (keeps) {
                grid.get().say(grid.get().answers().advice());
            }
            return keeps;
        }
        return true;
    }

    /** Lists what the buttons of a line do; false where there are none. */
    private static boolean offerDeeds(Node line) {
        ContextMenu menu = new ContextMenu();
        if (line.getStyleClass().contains("row-line")) {
            line.lookupAll(".row-button").stream()
                    .map(ButtonBase.class::cast)
                    .map(SingleKeys::deed)
                    .forEach(menu.getItems()::add);
        }
        if (!menu.getItems().isEmpty()) {
            menu.show(line, Side.BOTTOM, 0, 0);
        }
        return !menu.getItems().isEmpty();
    }

    private static MenuItem deed(ButtonBase button) {
        CheckMenuItem item = new CheckMenuItem(button.getText());
        item.setSelected(button instanceof ToggleButton state && state.isSelected());
        item.setOnAction(event -> button.fire());
        return item;
    }

    private static Optional<CodeGrid> gridOf(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof CodeGrid grid) {
                return Optional.of(grid);
            }
        }
        return Optional.empty();
    }
}
