package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;

/** Text in which two asterisks begin and end what is stressed. */
final class Marked {
    private static final String MARK = "**";

    private Marked() {}

    /** The text in {@code style}, its stressed parts bold. */
    static List<Run> runs(String text, Style style) {
        List<Run> runs = new ArrayList<>();
        boolean stressed = false;
        for (String part : text.split("\\*\\*", -1)) {
            if (!part.isEmpty()) {
                runs.add(new Run(part, stressed ? style.bold() : style));
            }
            stressed = !stressed;
        }
        return runs;
    }

    /** Recorded words, which stress nothing. */
    static String plain(String recorded) {
        return recorded.replace(MARK, "*");
    }

    /** The text without its marks. */
    static String unmarked(String text) {
        return text.replace(MARK, "");
    }
}
