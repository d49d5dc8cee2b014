package org.saphena.ui.shell;

import javafx.scene.input.KeyCode;

/** The keys of a script: letters and digits as they are, a line feed for Enter. */
final class KeyNames {
    private KeyNames() {}

    static KeyCode code(char key) {
        return switch (key) {
            case '\n' -> KeyCode.ENTER;
            case '.' -> KeyCode.PERIOD;
            case '-' -> KeyCode.MINUS;
            case '/' -> KeyCode.SLASH;
            default -> KeyCode.getKeyCode(String.valueOf(key));
        };
    }
}
