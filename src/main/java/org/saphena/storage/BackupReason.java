package org.saphena.storage;

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

    /** Whether it goes before something that somebody may want to undo. */
    boolean guards() {
        return this == MIGRATION || this == IMPORT || this == RESTORE;
    }

    /** As the file beside the backup says it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
