package org.saphena.exchange.csv;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why one row is not taken. Says where and what, and repeats nothing that stands there.
 *
 * @param line in the file, from 1
 * @param column null for the row as a whole
 */
public record RowFault(long line, @Nullable PatientColumn column, Kind kind) {
    /** What is wrong. */
    public enum Kind {
        /** More cells than headings, or fewer. */
        CELLS,
        MISSING,
        UNREADABLE,
        /** A date that may be two, or a year of two digits. */
        AMBIGUOUS,
        FUTURE,
        IMPOSSIBLE,
        TOO_LONG,
        /** It begins like a formula of a spreadsheet. */
        FORMULA,
        /** Characters that cannot be seen. */
        CONTROL,
        /** The number stands in the file before. */
        TWICE,
        /** Somebody else has the number here. */
        TAKEN,
        /** The number marks an invented patient. */
        DEMO;

        /** The end of the key of its text. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
