package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    private final HandClock clock = new HandClock();
    @TempDir private Path folder;
    private Attempts attempts;

    @BeforeEach
    void start() {
        attempts = new Attempts(clock, new AttemptsFile(file()));
    }

    private Path file() {
        return folder.resolve("clinic.attempts");
    }

    @Test
    void fourWrongPasswordsCostNoTime() {
        fail(4);
        assertThatNoException().isThrownBy(attempts::requireAllowed);
    }

    @Test
    void theFifthCostsAMinuteAndEachOneAfterItTwiceAsMuch() {
        fail(5);
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(60));
        fail(1);
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(120));
        fail(1);
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(240));
    }

    @Test
    void theWaitEndsWhenItsTimeIsOver() {
        fail(5);
        clock.pass(Duration.ofMillis(59_999));
        assertThat(remaining()).isEqualTo(Duration.ofMillis(1));
        clock.pass(Duration.ofMillis(1));
        assertThatNoException().isThrownBy(attempts::requireAllowed);
    }

    @Test
    void theWaitNeverGrowsBeyondItsLongest() {
        fail(100);
        assertThat(remaining()).isEqualTo(Attempts.LONGEST_WAIT);
    }

    @Test
    void theRightPasswordBeginsTheCountAnew() {
        fail(4);
        attempts.succeeded();
        fail(4);
        assertThatNoException().isThrownBy(attempts::requireAllowed);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            attempts.failed();
        }
    }

    private Duration remaining() {
        Duration[] remaining = new Duration[1];
        assertThatExceptionOfType(TryLaterException.class)
                .isThrownBy(attempts::requireAllowed)
                .satisfies(e -> remaining[0] = e.remaining());
        return remaining[0];
    }

    @Test
    void aNewStartDoesNotEndTheWait() {
        fail(5);
        clock.pass(Duration.ofSeconds(20));
        start();
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(40));
        clock.pass(Duration.ofSeconds(40));
        assertThat(attempts.remaining()).isZero();
        fail(1);
        assertThat(remaining()).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void theRightPasswordLeavesNothingBehind() {
        fail(3);
        assertThat(file()).exists();
        attempts.succeeded();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aClockThatWentBackCannotLockAnybodyOutForLong() {
        fail(5);
        clock.pass(Duration.ofDays(-1000));
        assertThat(remaining()).isEqualTo(Attempts.LONGEST_WAIT);
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        for (String damaged : List.of("", "x", "5", "-1\n2026-01-01T00:00:00Z", "5\nsoon")) {
            Files.writeString(file(), damaged);
            assertThatNoException().as(damaged).isThrownBy(attempts::requireAllowed);
        }
    }
}
