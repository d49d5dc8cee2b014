package org.saphena.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes guessing slow: from the fifth wrong password in a row, each one doubles the wait before the
 * next try. Safe for use by several threads.
 */
final class Attempts {
    static final int FREE = 4;
    static final Duration FIRST_WAIT = Duration.ofSeconds(60);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(16);

    private final Clock clock;
    private int failures;
    private Instant next = Instant.MIN;

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /**
     * @throws TryLaterException while the wait is not over
     */
    synchronized void requireAllowed() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            throw new TryLaterException(Duration.between(now, next));
        }
    }

    synchronized void failed() {
        failures++;
        if (failures > FREE) {
            next = clock.instant().plus(waitAfter(failures));
        }
    }

    synchronized void succeeded() {
        failures = 0;
        next = Instant.MIN;
    }

    private static Duration waitAfter(int failures) {
        int doublings = Math.min(failures - FREE - 1, Integer.SIZE - 2);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
