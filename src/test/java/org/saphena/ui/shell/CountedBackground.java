package org.saphena.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.FxBackground;

/** The worker thread of the real window, of which it is known whether it has come to rest. */
final class CountedBackground implements Background, AutoCloseable {
    private final FxBackground worker = new FxBackground();
    private final AtomicInteger open = new AtomicInteger();

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        open.incrementAndGet();
        worker.run(
                work,
                result -> end(() -> done.accept(result)),
                thrown -> end(() -> failed.accept(thrown)));
    }

    private void end(Runnable last) {
        try {
            last.run();
        } finally {
            open.decrementAndGet();
        }
    }

    boolean isIdle() {
        return open.get() == 0;
    }

    @Override
    public void close() {
        worker.close();
    }
}
