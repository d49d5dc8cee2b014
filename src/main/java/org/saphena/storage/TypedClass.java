package org.saphena.storage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saphena.clinical.CeapClass;

/** What a typed word means as the beginning of a CEAP class. */
final class TypedClass {
    private static final Pattern FORM = Pattern.compile("[cC][0-6][a-cA-CrR]?");

    /** What the keys of the letters give while a Korean keyboard writes Hangul, in their order. */
    private static final String HANGUL_KEYS = "ㅊㅁㅠㄱ";

    private static final String LETTERS = "cabr";

    private TypedClass() {}

    /** How the codes of the classes begin, such as {@code C4}; empty for any other word. */
    static Optional<String> of(String word) {
        String latin = latin(word);
        if (!FORM.matcher(latin).matches()) {
            return Optional.empty();
        }
        String start = "C" + latin.substring(1).toLowerCase(Locale.ROOT);
        return Stream.of(CeapClass.values()).anyMatch(known -> known.code().startsWith(start))
                ? Optional.of(start)
                : Optional.empty();
    }

    private static String latin(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < latin.length(); i++) {
            int key = HANGUL_KEYS.indexOf(latin.charAt(i));
            if (key >= 0) {
                latin.setCharAt(i, LETTERS.charAt(key));
            }
        }
        return latin.toString();
    }
}
