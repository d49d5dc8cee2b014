package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final HandClock clock = new HandClock();
    private final Attempts attempts = new Attempts(clock);

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
}
