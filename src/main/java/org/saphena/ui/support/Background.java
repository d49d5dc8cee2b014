package org.saphena.ui.support;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does slow work away from the screen's thread and hands the outcome back on it. */
public interface Background {
    /**
     * Runs {@code work}; then exactly one of {@code done} and {@code failed} on the screen's
     * thread.
     */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** Does the work at once and on the caller's thread: for tests of view models. */
    static Background immediate() {
        return new ImmediateBackground();
    }
}
