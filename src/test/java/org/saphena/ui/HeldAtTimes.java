package org.saphena.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.saphena.ui.support.Background;

/** Work that is done at once, until the test holds it back. */
public final class HeldAtTimes implements Background {
    private final HeldBackground held = new HeldBackground();
    private boolean holding;

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        (holding ? held : Background.immediate()).run(work, done, failed);
    }

    /** From now on work waits. */
    public HeldBackground hold() {
        holding = true;
        return held;
    }

    /** Finishes what waits; from now on work is done at once. */
    public void release() {
        holding = false;
        held.finishAll();
    }
}
