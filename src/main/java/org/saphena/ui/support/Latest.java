package org.saphena.ui.support;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Does only the newest work that it was given: what has not begun when newer work comes is dropped,
 * and of work that is overtaken while it runs nobody is told. For answers that the next key makes
 * out of date.
 */
public final class Latest implements Background {
    private final Background background;
    private final AtomicInteger newest = new AtomicInteger();

    public Latest(Background background) {
        this.background = background;
    }

    /** Runs {@code work} and tells of its outcome, unless newer work comes before. */
    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        int mine = newest.incrementAndGet();
        background.run(
                () -> mine == newest.get() ? Optional.of(work.call()) : Optional.<T>empty(),
                result -> {
                    if (mine == newest.get()) {
                        result.ifPresent(done);
                    }
                },
                failure -> {
                    if (mine == newest.get()) {
                        failed.accept(failure);
                    }
                });
    }
}
