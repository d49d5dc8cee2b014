package org.saphena.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** The one thread that touches the database. */
final class StoreThread {
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store").factory());
    private final AtomicInteger callers = new AtomicInteger();

    /**
     * Runs {@code work} on the store's thread and waits for it, also through an interrupt, so that
     * the caller always knows whether it was done.
     *
     * @throws StoreClosedException after {@link #stop}
     */
    <T> T call(Callable<T> work) {
        callers.incrementAndGet();
        try {
            return await(executor.submit(work));
        } catch (RejectedExecutionException _) {
            throw new StoreClosedException();
        } finally {
            callers.decrementAndGet();
        }
    }

    /** Whether there is more than one who wants something of this thread. */
    boolean isWaitedFor() {
        return callers.get() > 1;
    }

    void stop() {
        executor.shutdown();
    }

    private static <T> T await(Future<T> running) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw asUnchecked(Objects.requireNonNull(e.getCause()));
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException asUnchecked(Throwable cause) {
        return switch (cause) {
            case SQLException refused -> SqlFaults.of(refused);
            case IOException refused -> IoFaults.of(refused);
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
