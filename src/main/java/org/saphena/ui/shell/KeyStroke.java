package org.saphena.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as people write them, such as {@code Ctrl+Shift+K}. */
final class KeyStroke {
    private KeyStroke() {}

    /** What is pressed; empty while nothing but Ctrl, Shift or Alt is. */
    static String of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ALT_GRAPH) {
            return "AltGr";
        }
        if (code.isModifierKey()) {
            return "";
        }
        return (event.isShortcutDown() ? "Ctrl+" : "")
                + (event.isMetaDown() && !event.isShortcutDown() ? "Meta+" : "")
                + (event.isAltDown() ? "Alt+" : "")
                + (event.isShiftDown() ? "Shift+" : "")
                + code.getName();
    }

    /** As a menu shows and takes it. */
    static KeyCombination combination(String keys) {
        return KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    }
}
