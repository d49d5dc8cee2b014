package org.saphena.ui.safekeeping;

import java.time.Duration;
import java.time.Instant;
import org.saphena.storage.BackupStatus;

/** How old the last verified backup is, and whether that is too old. */
public record BackupAge(Level level, Duration age) {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);

    /** How urgent it is to make one. */
    public enum Level {
        FRESH,
        /** Older than a day. */
        OLD,
        /** Older than a week. */
        STALE,
        /** There is none. */
        NONE,
        /** The last attempt failed. */
        FAILED
    }

    public static BackupAge of(BackupStatus status, Instant now) {
        if (status.last() == null) {
            return new BackupAge(
                    status.failure() == null ? Level.NONE : Level.FAILED, Duration.ZERO);
        }
        Duration age = Duration.between(status.last().made(), now);
        if (status.failure() != null) {
            return new BackupAge(Level.FAILED, age);
        }
        Level level =
                age.compareTo(WEEK) > 0
                        ? Level.STALE
                        : age.compareTo(DAY) > 0 ? Level.OLD : Level.FRESH;
        return new BackupAge(level, age);
    }
}
