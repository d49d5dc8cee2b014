package org.saphena.ui.worklist;

import javafx.scene.input.KeyCode;

/** The digits of both blocks of keys. */
final class RowKeys {
    private RowKeys() {}

    /** 0 to 9, or -1 for any other key. */
    static int digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return -1;
        }
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
