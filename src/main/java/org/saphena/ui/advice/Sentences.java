package org.saphena.ui.advice;

import java.util.List;

/** Joins reasons to one text. */
final class Sentences {
    private Sentences() {}

    /** Whole sentences follow one another; what is no sentence is set off by a semicolon. */
    static String join(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!text.isEmpty()) {
                text.append(text.charAt(text.length() - 1) == '.' ? " " : "; ");
            }
            text.append(part);
        }
        return text.toString();
    }
}
