package org.saphena.clinical;

import org.jspecify.annotations.Nullable;

/** Guards on free text. */
final class Texts {
    private Texts() {}

    static @Nullable String check(String pointer, @Nullable String text) {
        if (text != null && text.length() > Limits.TEXT_LENGTH) {
            throw new ImpossibleValueException(
                    pointer,
                    Fault.TOO_LONG,
                    Integer.toString(text.length()),
                    "<= " + Limits.TEXT_LENGTH);
        }
        return text;
    }
}
