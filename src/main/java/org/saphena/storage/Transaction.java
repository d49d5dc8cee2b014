package org.saphena.storage;

import java.sql.SQLException;

/** All or nothing. */
final class Transaction {
    private Transaction() {}

    static <T> T run(Sql sql, Work<T> work) throws SQLException {
        sql.run("BEGIN IMMEDIATE");
        try {
            T result = work.with(sql);
            sql.run("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(sql, e);
            throw e;
        }
    }

    /** SQLite may have rolled back by itself; the first failure is the one to tell. */
    private static void rollBack(Sql sql, Throwable first) {
        try {
            sql.run("ROLLBACK");
        } catch (SQLException second) {
            first.addSuppressed(second);
        }
    }
}
