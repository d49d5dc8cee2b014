package org.saphena.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicRules;
import org.saphena.service.FailureLog;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Workbench;

/**
 * Locks the records after a time without any input. Half a minute before, it warns; any input ends
 * that. A machine that slept locks when it wakes, since the records' clock went on meanwhile; a
 * clock that is set back postpones nothing, since the ticks go on. The demo clinic stays open:
 * nobody in it is real.
 */
final class IdleLock {
    /** How long it warns before it locks. */
    static final Duration WARNING = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Optional<Duration> USUAL =
            Optional.of(Duration.ofMinutes(ClinicRules.USUAL_LOCK_MINUTES));

    private final Workbench<Clinic> bench;
    private final Later later;
    private final LongSupplier ticks;
    private final Runnable lock;
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private Optional<Duration> limit = USUAL;
    private Instant last = Instant.EPOCH;
    private long lastTick;
    private int watch;

    /**
     * @param later looks at the clock again and again
     * @param ticks nanoseconds that nobody sets, such as {@link System#nanoTime}
     * @param lock locks the records
     */
    IdleLock(Workbench<Clinic> bench, Later later, LongSupplier ticks, Runnable lock) {
        this.bench = bench;
        this.later = later;
        this.ticks = ticks;
        this.lock = lock;
        bench.toolProperty().subscribe(this::begin);
    }

    /**
     * Watches records that were just unlocked; reads anew how long they may lie open. Until that is
     * known the usual time counts.
     */
    void begin() {
        int mine = ++watch;
        secondsLeft.set(0);
        limit = USUAL;
        now().ifPresent(now -> {
            remember(now);
            bench.run(
                    clinic -> clinic.rules().lockMinutes(),
                    minutes ->
                            limit =
                                    Optional.of(minutes)
                                            .filter(each -> each > 0)
                                            .map(Duration::ofMinutes),
                    FailureLog::record);
            later.after(LOOK, () -> look(mine));
        });
    }

    /** Somebody pressed a key or moved the mouse. */
    void touch() {
        now().ifPresent(now -> {
            remember(now);
            secondsLeft.set(0);
        });
    }

    private void remember(Instant now) {
        last = now;
        lastTick = ticks.getAsLong();
    }

    /** The longer one of what the clock and the ticks say. */
    private Duration idle(Instant now) {
        Duration byClock = Duration.between(last, now);
        Duration byTicks = Duration.ofNanos(ticks.getAsLong() - lastTick);
        return byClock.compareTo(byTicks) > 0 ? byClock : byTicks;
    }

    private void look(int mine) {
        Optional<Instant> now = now();
        if (mine != watch || now.isEmpty()) {
            return;
        }
        Optional<Duration> left = limit.map(each -> each.minus(idle(now.get())));
        if (left.filter(each -> !each.isPositive()).isPresent()) {
            secondsLeft.set(0);
            lock.run();
            return;
        }
        secondsLeft.set(
                left.filter(each -> each.compareTo(WARNING) <= 0)
                        .map(each -> (int) each.plusMillis(999).toSeconds())
                        .orElse(0));
        later.after(LOOK, () -> look(mine));
    }

    private Optional<Instant> now() {
        return bench.toolProperty().get().filter(clinic -> !clinic.isDemo()).map(Clinic::now);
    }

    /** Seconds until the records lock while it warns; 0 at all other times. */
    ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }
}
