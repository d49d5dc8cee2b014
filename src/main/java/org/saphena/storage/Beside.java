package org.saphena.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Work on a file that another thread does meanwhile; closing waits for its end. */
final class Beside<T> implements AutoCloseable {
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("backup").factory();

    private final ExecutorService thread = Executors.newThreadPerTaskExecutor(THREADS);
    private final Future<T> work;

    private Beside(Callable<T> work) {
        this.work = thread.submit(work);
    }

    static <T> Beside<T> start(Callable<T> work) {
        return new Beside<>(work);
    }

    /** Waits for what came out. */
    T result() throws IOException, SQLException {
        thread.close();
        if (work.state() == Future.State.SUCCESS) {
            return work.resultNow();
        }
        switch (work.exceptionNow()) {
            case IOException e -> throw e;
            case SQLException e -> throw e;
            case RuntimeException e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
