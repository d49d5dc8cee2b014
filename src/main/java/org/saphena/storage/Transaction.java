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
            undo(sql, "ROLLBACK", e);
            throw e;
        }
    }

    /** All or nothing of a part of a transaction. */
    static <T> T inner(Sql sql, Work<T> work) throws SQLException {
        sql.run("SAVEPOINT part");
        try {
            T result = work.with(sql);
            sql.run("RELEASE part");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(sql, "ROLLBACK TO part", e);
            undo(sql, "RELEASE part", e);
            throw e;
        }
    }

    /** SQLite may have rolled back by itself; the first failure is the one to tell. */
    private static void undo(Sql sql, String statement, Throwable first) {
        try {
            sql.run(statement);
        } catch (SQLException second) {
            first.addSuppressed(second);
        }
    }
}
