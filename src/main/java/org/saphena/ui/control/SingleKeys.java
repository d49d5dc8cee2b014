package org.saphena.ui.control;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that act alone, for who has switched them off: a letter or sign does nothing where it is
 * no text, nor does a digit that is no part of a number. What they say is chosen from a list.
 */
public final class SingleKeys {
    private static final Set<KeyCode> SIGNS =
            EnumSet.of(KeyCode.PERIOD, KeyCode.COMMA, KeyCode.SLASH, KeyCode.MINUS);

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
            return grid.filter(each -> each.answers().offer(code == KeyCode.F2)).isPresent();
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
        return !code.isDigitKey() || node.getStyleClass().contains("vein-spot");
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
