package org.saphena.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.saphena.storage.AttemptsFile.Failures;

/**
 * Makes guessing slow: from the fifth wrong password in a row, each one doubles the wait before the
 * next try. A new start changes nothing about it. Safe for use by several threads.
 */
final class Attempts {
    static final int FREE = 4;
    static final Duration FIRST_WAIT = Duration.ofSeconds(60);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(16);

    private final Clock clock;
    private final AttemptsFile file;

    Attempts(Clock clock, AttemptsFile file) {
        this.clock = clock;
        this.file = file;
    }

    /** How long until the next try; zero when there is none to wait for. */
    synchronized Duration remaining() {
        Instant now = clock.instant();
        Duration left =
                file.read().map(known -> Duration.between(now, known.next())).orElse(Duration.ZERO);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : left;
    }

    /**
     * @throws TryLaterException while the wait is not over
     */
    synchronized void requireAllowed() {
        Duration remaining = remaining();
        if (remaining.isPositive()) {
            throw new TryLaterException(remaining);
        }
    }

    synchronized void failed() {
        int failures = file.read().map(Failures::failures).orElse(0) + 1;
        Duration wait = failures > FREE ? waitAfter(failures) : Duration.ZERO;
        file.write(new Failures(failures, clock.instant().plus(wait)));
    }

    synchronized void succeeded() {
        file.forget();
    }

    private static Duration waitAfter(int failures) {
        int doublings = Math.min(failures - FREE - 1, Integer.SIZE - 2);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
