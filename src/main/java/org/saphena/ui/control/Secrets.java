package org.saphena.ui.control;

import javafx.scene.control.PasswordField;

/** What stands in password fields, without ever making a text of it. */
public final class Secrets {
    private Secrets() {}

    /** A copy of what was typed; whoever takes it overwrites it. */
    public static char[] of(PasswordField field) {
        CharSequence typed = field.getCharacters();
        char[] copy = new char[typed.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = typed.charAt(i);
        }
        return copy;
    }

    /** The same; the field is empty afterwards. */
    public static char[] take(PasswordField field) {
        char[] typed = of(field);
        field.clear();
        return typed;
    }
}
