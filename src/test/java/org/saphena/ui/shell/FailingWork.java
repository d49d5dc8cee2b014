package org.saphena.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.saphena.ui.support.Background;

/** Work that is done at once, until the test lets some of it fail or holds its outcome back. */
final class FailingWork implements Background {
    private final Deque<Runnable> outcomes = new ArrayDeque<>();
    private int failing;
    private boolean holding;

    /** So many works fail from now on, as on a full disk. */
    void failNext(int works) {
        failing = works;
    }

    /** From now on outcomes are told later, as by a worker. */
    void hold() {
        holding = true;
    }

    /** Tells the outcomes of what was done meanwhile; from now on they are told at once. */
    void release() {
        holding = false;
        while (!outcomes.isEmpty()) {
            outcomes.removeFirst().run();
        }
    }

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (failing > 0) {
            failing--;
            tell(() -> failed.accept(new IllegalStateException("the disk is full")));
        } else {
            Background.immediate()
                    .run(
                            work,
                            result -> tell(() -> done.accept(result)),
                            failure -> tell(() -> failed.accept(failure)));
        }
    }

    private void tell(Runnable outcome) {
        if (holding) {
            outcomes.addLast(outcome);
        } else {
            outcome.run();
        }
    }
}
