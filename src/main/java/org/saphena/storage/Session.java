package org.saphena.storage;

import java.sql.SQLException;
import java.util.concurrent.Callable;

/** An open database and the thread that it belongs to. */
final class Session implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Session.class.getName());

    private final StoreThread thread;
    private final Database database;

    private Session(StoreThread thread, Database database) {
        this.thread = thread;
        this.database = database;
    }

    /** Opens a database on a new thread. */
    static Session start(Callable<Database> opener) {
        StoreThread thread = new StoreThread();
        try {
            return new Session(thread, thread.call(opener));
        } catch (RuntimeException | Error e) {
            thread.stop();
            throw e;
        }
    }

    <T> T read(Work<T> work) {
        return thread.call(() -> work.with(database.sql()));
    }

    /** All or nothing; when it returns, it is on the disk. */
    <T> T write(Work<T> work) {
        return thread.call(() -> Transaction.run(database.sql(), work));
    }

    String setting(String name) {
        return thread.call(() -> database.setting(name));
    }

    /** Whether somebody waits for the thread. */
    boolean isWaitedFor() {
        return thread.isWaitedFor();
    }

    @Override
    public void close() {
        closeWhole();
    }

    /** Closes, and tells whether the file is whole without its journal. */
    boolean closeWhole() {
        try {
            return thread.call(() -> {
                boolean whole = settle();
                database.close();
                return whole;
            });
        } finally {
            thread.stop();
        }
    }

    /** Where the disk is full or gone, the journal keeps everything for the next opening. */
    private boolean settle() {
        try {
            database.settle();
            return true;
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the journal stays beside the database", e);
            return false;
        }
    }
}
