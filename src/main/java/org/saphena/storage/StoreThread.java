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
import org.jspecify.annotations.Nullable;

/** The one thread that touches the database. */
final class StoreThread {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(this::thread);
    private final AtomicInteger callers = new AtomicInteger();
    private volatile @Nullable Thread thread;

    private Thread thread(Runnable loop) {
        Thread made = Thread.ofPlatform().daemon().name("store").unstarted(loop);
        thread = made;
        return made;
    }

    /**
     * Runs {@code work} on the store's thread and waits for it, also through an interrupt, so that
     * the caller always knows whether it was done. Work of this thread itself runs at once.
     *
     * @throws StoreClosedException after {@link #stop}
     */
    <T> T call(Callable<T> work) {
        if (Thread.currentThread().equals(thread)) {
            return now(work);
        }
        callers.incrementAndGet();
        try {
            return await(executor.submit(work));
        } catch (RejectedExecutionException _) {
            throw new StoreClosedException();
        } finally {
            callers.decrementAndGet();
        }
    }

    private static <T> T now(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw asUnchecked(e);
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
