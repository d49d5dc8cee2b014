package org.saphena.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that moves when it is told to. */
final class HandClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    HandClock() {
        this(Instant.parse("2026-03-14T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    }

    private HandClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(now, other);
    }
}
