package org.saphena.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.saphena.ui.support.Later;

/** A clock that is moved by hand, and what waits for a time. */
final class HandTime implements Later, InstantSource {
    private final List<Runnable> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T01:40:00Z");

    Clock clock() {
        return withZone(ZoneId.of("Asia/Seoul"));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void after(Duration delay, Runnable work) {
        waiting.add(work);
    }

    /** So long nothing happens; then everything that waits is done, once. */
    void pass(Duration time) {
        now = now.plus(time);
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    boolean isAwaited() {
        return !waiting.isEmpty();
    }
}
