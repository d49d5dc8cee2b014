package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.service.LightDoors;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Workbench;

/** The lock without input, with a clock that is moved by hand. */
class IdleLockTest {
    private static final String PASSWORD = "twelve green otters juggle";

    @TempDir private Path folder;
    private Instant now = Instant.parse("2026-11-20T01:40:00Z");
    private final Workbench<Clinic> bench = new Workbench<>(Background.immediate());
    private final Deque<Runnable> looks = new ArrayDeque<>();
    private final List<String> locks = new ArrayList<>();
    private ClinicDoor door;
    private IdleLock idle;

    @BeforeEach
    void unlock() {
        InstantSource hands = () -> now;
        door =
                LightDoors.in(
                        folder,
                        hands.withZone(ZoneId.of("Asia/Seoul")),
                        SampleJourney.CONSULTATIONS);
        idle = new IdleLock(bench, (delay, work) -> looks.add(work), this::lock);
        bench.take(door.create(PASSWORD.toCharArray()));
    }

    @AfterEach
    void close() {
        bench.leave(Clinic::close, failure -> {});
    }

    private void lock() {
        locks.add("locked");
        bench.leave(Clinic::close, failure -> {});
    }

    /** So long nothing happens. */
    private void pass(Duration time) {
        now = now.plus(time);
        List<Runnable> due = List.copyOf(looks);
        looks.clear();
        due.forEach(Runnable::run);
    }

    private int left() {
        return idle.secondsLeftProperty().get();
    }

    @Test
    void warnsHalfAMinuteBeforeAndLocksAfterFiveMinutes() {
        pass(Duration.ofSeconds(269));
        assertThat(left()).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(left()).isEqualTo(30);
        pass(Duration.ofSeconds(29));
        assertThat(left()).isEqualTo(1);
        assertThat(locks).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(locks).containsExactly("locked");
        assertThat(left()).isZero();
        assertThat(looks).isEmpty();
    }

    @Test
    void anyInputEndsTheWarningAndTheTimeBeginsAnew() {
        pass(Duration.ofSeconds(290));
        assertThat(left()).isEqualTo(10);
        idle.touch();
        assertThat(left()).isZero();
        pass(Duration.ofSeconds(299));
        assertThat(locks).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(locks).hasSize(1);
    }

    @Test
    void aMachineThatSleptLocksWhenItWakes() {
        pass(Duration.ofHours(9));
        assertThat(locks).hasSize(1);
    }

    @Test
    void theTimeIsThatOfTheClinicAndCanBeNever() {
        bench.toolProperty().get().orElseThrow().rules().setLockMinutes(2);
        idle.begin();
        pass(Duration.ofSeconds(95));
        assertThat(left()).isEqualTo(25);
        bench.toolProperty().get().orElseThrow().rules().setLockMinutes(0);
        idle.begin();
        assertThat(left()).isZero();
        pass(Duration.ofDays(3));
        assertThat(locks).isEmpty();
    }

    @Test
    void theDemoClinicStaysOpen() {
        bench.leave(Clinic::close, failure -> {});
        looks.clear();
        bench.take(door.demo());
        pass(Duration.ofDays(1));
        assertThat(locks).isEmpty();
        assertThat(looks).isEmpty();
    }

    @Test
    void nothingIsWatchedOnceTheRecordsAreLockedByHand() {
        lock();
        locks.clear();
        pass(Duration.ofHours(1));
        assertThat(locks).isEmpty();
        assertThat(looks).isEmpty();
    }
}
