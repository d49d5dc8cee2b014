package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the memory is collected, with a time that is moved by hand. */
class TidyingTest {
    private final HandTime time = new HandTime();
    private int collections;
    private final Tidying tidying = new Tidying(time, () -> collections++);

    @Test
    void itIsCollectedOnceAfterAVisitWasClosed() {
        assertThat(time.isAwaited()).isFalse();

        tidying.visitClosed();
        tidying.visitClosed();
        assertThat(collections).isZero();

        time.pass(Tidying.QUIET);
        assertThat(collections).isOne();
        assertThat(time.isAwaited()).isFalse();
    }

    @Test
    void itWaitsUntilNobodyTouchesAnything() {
        tidying.visitClosed();
        tidying.touch();
        time.pass(Tidying.QUIET);
        assertThat(collections).isZero();

        time.pass(Tidying.QUIET);
        assertThat(collections).isOne();
    }

    @Test
    void theNextVisitThatIsClosedIsCollectedToo() {
        tidying.visitClosed();
        time.pass(Tidying.QUIET);
        tidying.visitClosed();
        time.pass(Tidying.QUIET);
        assertThat(collections).isEqualTo(2);
    }
}
