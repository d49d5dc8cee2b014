package org.saphena.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** One worker thread, so that work is done in the order in which it was asked for. */
public final class FxBackground implements Background, AutoCloseable {
    private static final long LONGEST_WAIT_S = 10;

    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("saphena-work").factory());

    @Override
    public <T> void run(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        worker.execute(() -> hand(work, done, failed));
    }

    private static <T> void hand(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            T result = work.call();
            Platform.runLater(() -> done.accept(result));
        } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
        }
    }

    /** Takes no more work, and waits a while for what was asked for. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            worker.awaitTermination(LONGEST_WAIT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
