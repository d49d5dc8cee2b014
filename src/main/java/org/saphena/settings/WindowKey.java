package org.saphena.settings;

import org.saphena.clinical.Coded;

/** Something that a key does anywhere in the window, with the key that it has until one chooses. */
public enum WindowKey implements Coded {
    PALETTE("Ctrl+K"),
    FIND("Ctrl+F"),
    NEW("Ctrl+N"),
    DUE("Ctrl+D"),
    SAVE("Ctrl+S"),
    PRINT("Ctrl+P"),
    COMPARE("Ctrl+7"),
    PATIENT_SCREEN("F9"),
    ADVICE("F8"),
    FLAGS("F5"),
    GAP("F7"),
    OPEN("Ctrl+O"),
    CLOSE_CASE("Ctrl+W"),
    IMPORT("Ctrl+I"),
    EXPORT("Ctrl+E"),
    LOCK("Ctrl+L"),
    SETTINGS("Ctrl+Shift+P"),
    HELP("F1");

    private final String original;

    WindowKey(String original) {
        this.original = original;
    }

    /** As people write it, such as {@code Ctrl+K}. */
    public String original() {
        return original;
    }
}
