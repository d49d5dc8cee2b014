package org.saphena.exchange.csv;

import java.util.Locale;

/** A file that cannot be taken for a table of patients; nothing of it was used. */
public final class TableRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        UNREADABLE,
        TOO_LARGE,
        TOO_MANY_ROWS,
        EMPTY,
        /** A workbook, an archive or another file that is no text. */
        NOT_TEXT,
        /** Neither UTF-8, UTF-16 nor EUC-KR. */
        ENCODING,
        /** A quote that is not closed, or a cell without end. */
        BROKEN,
        NO_BIRTH_DATE,
        NO_NAME,
        COLUMN_TWICE
    }

    private final Reason reason;

    TableRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The end of the key of its text. */
    public String key() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
