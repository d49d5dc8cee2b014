package org.saphena.storage;

import java.time.Duration;
import java.util.Locale;

/** Why a backup was made. */
public enum BackupReason {
    /** The records were closed after a change. */
    CLOSE,
    /** The records stayed open over a day. */
    DAILY,
    /** Somebody wanted one. */
    ASKED,
    /** A newer program was about to change the tables. */
    MIGRATION,
    /** Many records were about to be taken in. */
    IMPORT,
    /** Other records were about to take the place of these. */
    RESTORE;

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    /** How long it stays in any case: longest where somebody may want to undo what came after. */
    Duration keptFor() {
        return switch (this) {
            case MIGRATION, IMPORT, RESTORE -> MONTH;
            case ASKED -> TWO_DAYS;
            case CLOSE, DAILY -> Duration.ZERO;
        };
    }

    /** As a code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
