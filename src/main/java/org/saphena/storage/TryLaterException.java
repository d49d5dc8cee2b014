package org.saphena.storage;

import java.time.Duration;

/** Too many wrong passwords in a row; no password is tried before the time is over. */
public final class TryLaterException extends StoreException {
    private static final long serialVersionUID = 1;

    private final Duration remaining;

    TryLaterException(Duration remaining) {
        super("storage.try-later", Math.max(1, remaining.toSeconds()));
        this.remaining = remaining;
    }

    public Duration remaining() {
        return remaining;
    }
}
