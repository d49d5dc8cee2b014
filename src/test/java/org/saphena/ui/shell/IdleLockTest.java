package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private final HandTime time = new HandTime();
    private final Reader reader = new Reader();
    private final Workbench<Clinic> bench = new Workbench<>(reader);
    private final List<String> locks = new ArrayList<>();
    private ClinicDoor door;
    private long ticks;
    private IdleLock idle;

    /** Work that is done at once, or fails. */
    private static final class Reader implements Background {
        private boolean broken;

        @Override
        public <T> void run(
                Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            if (broken) {
                failed.accept(new IllegalStateException());
            } else {
                Background.immediate().run(work, done, failed);
            }
        }
    }

    @BeforeEach
    void unlock() {
        door = LightDoors.in(folder, time.clock(), SampleJourney.CONSULTATIONS);
        idle = new IdleLock(bench, time, () -> ticks, this::lock);
        bench.take(door.create("Clinician", PASSWORD.toCharArray()));
    }

    @AfterEach
    void close() {
        bench.leave(Clinic::close, failure -> {});
    }

    private void lock() {
        locks.add("locked");
        bench.leave(Clinic::close, failure -> {});
    }

    private int left() {
        return idle.secondsLeftProperty().get();
    }

    @Test
    void warnsHalfAMinuteBeforeAndLocksAfterFiveMinutes() {
        time.pass(Duration.ofSeconds(269));
        assertThat(left()).isZero();
        time.pass(Duration.ofSeconds(1));
        assertThat(left()).isEqualTo(30);
        time.pass(Duration.ofSeconds(29));
        assertThat(left()).isEqualTo(1);
        assertThat(locks).isEmpty();
        time.pass(Duration.ofSeconds(1));
        assertThat(locks).containsExactly("locked");
        assertThat(left()).isZero();
        assertThat(time.isAwaited()).isFalse();
    }

    @Test
    void anyInputEndsTheWarningAndTheTimeBeginsAnew() {
        time.pass(Duration.ofSeconds(290));
        assertThat(left()).isEqualTo(10);
        idle.touch();
        assertThat(left()).isZero();
        time.pass(Duration.ofSeconds(299));
        assertThat(locks).isEmpty();
        time.pass(Duration.ofSeconds(1));
        assertThat(locks).hasSize(1);
    }

    @Test
    void aMachineThatSleptLocksWhenItWakes() {
        time.pass(Duration.ofHours(9));
        assertThat(locks).hasSize(1);
    }

    @Test
    void aClockThatIsSetBackPostponesNothing() {
        ticks = Duration.ofSeconds(270).toNanos();
        time.pass(Duration.ofHours(-3));
        assertThat(left()).isEqualTo(30);
        ticks = Duration.ofSeconds(300).toNanos();
        time.pass(Duration.ofSeconds(30));
        assertThat(locks).hasSize(1);
    }

    @Test
    void theTimeIsThatOfTheClinicAndCanBeNever() {
        bench.toolProperty().get().orElseThrow().rules().setLockMinutes(2, PASSWORD.toCharArray());
        idle.begin();
        time.pass(Duration.ofSeconds(95));
        assertThat(left()).isEqualTo(25);
        bench.toolProperty().get().orElseThrow().rules().setLockMinutes(0, PASSWORD.toCharArray());
        idle.begin();
        assertThat(left()).isZero();
        time.pass(Duration.ofDays(3));
        assertThat(locks).isEmpty();
    }

    @Test
    void theUsualTimeCountsWhereTheOneOfTheClinicCannotBeRead() {
        bench.toolProperty().get().orElseThrow().rules().setLockMinutes(0, PASSWORD.toCharArray());
        idle.begin();
        reader.broken = true;
        idle.begin();
        reader.broken = false;
        time.pass(Duration.ofSeconds(270));
        assertThat(left()).isEqualTo(30);
        time.pass(Duration.ofSeconds(30));
        assertThat(locks).hasSize(1);
    }

    @Test
    void theDemoClinicStaysOpen() {
        bench.leave(Clinic::close, failure -> {});
        time.pass(Duration.ZERO);
        bench.take(door.demo());
        time.pass(Duration.ofDays(1));
        assertThat(locks).isEmpty();
        assertThat(time.isAwaited()).isFalse();
    }

    @Test
    void nothingIsWatchedOnceTheRecordsAreLockedByHand() {
        lock();
        locks.clear();
        time.pass(Duration.ofHours(1));
        assertThat(locks).isEmpty();
        assertThat(time.isAwaited()).isFalse();
    }
}
