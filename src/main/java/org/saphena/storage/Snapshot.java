package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a database as of one moment, under the same key, and what the original held at that
 * moment.
 *
 * @param newest when the last change was made, or null before the first one
 * @param trail how far the audit trail had come
 */
record Snapshot(
        String databaseId, int schema, Counts counts, @Nullable Instant newest, Checkpoint trail) {
    private static final int STEPS_BETWEEN_LOOKS = 20_000;

    /**
     * Copies the file of an open database, byte by byte; only for the store's own thread, so that
     * nothing changes in between. The copy is not yet synced and still says that it has a journal.
     *
     * @param target must not exist
     */
    static Snapshot copy(Sql sql, Path database, Path target, Progress progress)
            throws SQLException {
        boolean isBusy =
                sql.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getBoolean(1)).orElse(true);
        if (isBusy) {
            throw new StoreUnusableException(StoreUnusableException.Reason.SETTING_REFUSED);
        }
        try {
            FileImage.copy(database, target, progress);
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
        return of(sql);
    }

    /**
     * Lets SQLite write the copy anew, from tables that may be damaged elsewhere; only for the
     * store's own thread.
     *
     * @param target must not exist
     */
    static Snapshot write(Sql sql, Path target, Progress progress) throws SQLException {
        double whole = Math.max(1, size(sql));
        sql.watched(
                STEPS_BETWEEN_LOOKS,
                () -> {
                    progress.at(Progress.Step.WRITING, Math.min(1, written(target) / whole));
                    return true;
                },
                within -> within.run("VACUUM INTO ?", target.toString()));
        return of(sql);
    }

    /** What a database holds. */
    static Snapshot of(Sql sql) throws SQLException {
        return new Snapshot(
                sql.first("SELECT database_id FROM vault", row -> row.getString(1)).orElse(""),
                sql.first("PRAGMA user_version", row -> row.getInt(1)).orElseThrow(),
                Counts.of(sql),
                newest(sql),
                Checkpoint.ofAny(sql));
    }

    private static @Nullable Instant newest(Sql sql) throws SQLException {
        return sql.first(Touch.NEWEST, row -> row.getString(1)).map(Instant::parse).orElse(null);
    }

    private static long size(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    private static long written(Path target) {
        try {
            return Files.size(target);
        } catch (IOException _) {
            return 0;
        }
    }
}
