package org.saphena.storage;

import java.sql.SQLException;
import java.util.List;

/** Looks whether the tables of a database are whole. */
final class Integrity {
    private Integrity() {}

    /** All tables that hold rows of their own. */
    static List<String> tables(Sql sql) throws SQLException {
        return sql.list(
                "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                        + " AND type IN ('table', 'shadow') ORDER BY name",
                row -> row.getString(1));
    }

    /**
     * Reads every page of a table and of its indexes, compares them, and looks whether what its
     * rows refer to is there.
     *
     * @throws DamagedStoreException when something is wrong
     */
    static void require(Sql sql, String table) throws SQLException {
        require(sql, "SELECT integrity_check FROM pragma_integrity_check(?)", table);
    }

    private static void require(Sql sql, String check, String table) throws SQLException {
        List<String> found = sql.list(check, row -> row.getString(1), table);
        if (!found.equals(List.of("ok")) || isLost(sql, table)) {
            throw new DamagedStoreException(DamagedStoreException.Damage.GARBLED);
        }
    }

    private static boolean isLost(Sql sql, String table) throws SQLException {
        String lost = "SELECT 1 FROM pragma_foreign_key_check(?) LIMIT 1";
        return sql.first(lost, row -> true, table).isPresent();
    }

    /**
     * Reads every page of a table and of its indexes, each of which the cipher proves to be as it
     * was written, but does not compare the two.
     *
     * @throws DamagedStoreException when something is wrong
     */
    static void requirePages(Sql sql, String table) throws SQLException {
        require(sql, "SELECT quick_check FROM pragma_quick_check(?)", table);
    }
}
