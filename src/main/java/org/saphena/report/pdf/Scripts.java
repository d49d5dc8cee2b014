package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;

/** Finds the parts of a text that are in the other language: Hangul in English, Latin in Korean. */
final class Scripts {
    /** A stretch of text and whether it belongs to the other language. */
    record Part(String text, boolean foreign) {}

    private Scripts() {}

    /** {@code text} cut where the language changes; blanks and signs stay with what precedes. */
    static List<Part> parts(String text, Language document) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        boolean foreign = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean here = Character.isLetter(codePoint) ? isForeign(codePoint, document) : foreign;
            if (!Character.isLetter(codePoint) && foreign && isClosing(codePoint)) {
                here = false;
            }
            if (here != foreign) {
                add(parts, text.substring(start, i), foreign);
                start = i;
                foreign = here;
            }
        }
        add(parts, text.substring(start), foreign);
        return parts;
    }

    private static boolean isClosing(int codePoint) {
        return codePoint == ')' || codePoint == '(' || codePoint == '|' || codePoint == '\u00b7';
    }

    private static void add(List<Part> parts, String text, boolean foreign) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, foreign));
        }
    }

    private static boolean isForeign(int codePoint, Language document) {
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        return switch (document) {
            case EN -> script == Character.UnicodeScript.HANGUL;
            case KO -> script == Character.UnicodeScript.LATIN;
        };
    }
}
