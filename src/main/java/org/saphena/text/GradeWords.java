package org.saphena.text;

import java.util.Locale;

/** Words for the strength of a recommendation where its source gives a word and not a grade. */
public final class GradeWords {
    private GradeWords() {}

    /**
     * The strength in the language of {@code messages}; as it stands where nobody has worded it,
     * such as a class or a number.
     */
    public static String strength(Messages messages, String strength) {
        String key = "strength." + strength.toLowerCase(Locale.ROOT).replace(' ', '-');
        return messages.has(key) ? messages.get(key) : strength;
    }
}
