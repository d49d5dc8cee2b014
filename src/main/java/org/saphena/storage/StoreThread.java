package org.saphena.storage;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** The one thread that touches the database. */
final class StoreThread {
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store").factory());

    /**
     * Runs {@code work} on the store's thread and waits for it, also through an interrupt, so that
     * the caller always knows whether it was done.
     *
     * @throws StoreClosedException after {@link #stop}
     */
    <T> T call(Callable<T> work) {
        Future<T> running;
        try {
            running = executor.submit(work);
        } catch (RejectedExecutionException _) {
            throw new StoreClosedException();
        }
        return await(running);
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
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }
}
