package org.saphena.ui.entry;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that act anywhere in the editor. */
record EntryKeys(EntryView view) {
    void pressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && isShortcut(event.getCode())) {
            event.consume();
        }
    }

    private boolean isShortcut(KeyCode code) {
        int number = code.ordinal() - KeyCode.DIGIT1.ordinal();
        if (number >= 0 && number < Section.values().length) {
            view.open(Section.values()[number]);
            return true;
        }
        switch (code) {
            case Z -> view.undo();
            case Y -> view.redo();
            case ENTER -> view.next();
            default -> {
                return false;
            }
        }
        return true;
    }
}
