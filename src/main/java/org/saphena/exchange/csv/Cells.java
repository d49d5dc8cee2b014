package org.saphena.exchange.csv;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guards the cells of tables. A cell that begins like a formula is never written as it is, since a
 * spreadsheet would run it, and never taken in for a name or a number.
 */
final class Cells {
    static final int LONGEST = 200;

    private static final Pattern FORMULA = Pattern.compile("[=+@\\-\\t\\r|%].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'[=+@\\-\\t\\r|%'].*", Pattern.DOTALL);
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private Cells() {}

    /** As it may be written into a table. */
    static String guarded(String text) {
        boolean needsIt = FORMULA.matcher(text).matches() || GUARDED.matcher(text).matches();
        return needsIt ? "'" + text : text;
    }

    /**
     * What stands in a cell, or null for nothing.
     *
     * @throws CellException for what no name and no number looks like
     */
    static @Nullable String text(String cell) throws CellException {
        String text = cell.strip();
        if (GUARDED.matcher(text).matches()) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new CellException(RowFault.Kind.TOO_LONG);
        }
        if (UNSEEN.matcher(text).find()) {
            throw new CellException(RowFault.Kind.CONTROL);
        }
        if (FORMULA.matcher(text).matches()) {
            throw new CellException(RowFault.Kind.FORMULA);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
