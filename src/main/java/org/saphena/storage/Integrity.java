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

    /** All trees of pages: one for each table and for each index. */
    static List<String> trees(Sql sql) throws SQLException {
        return sql.list(
                "SELECT 'sqlite_schema' UNION ALL"
                        + " SELECT name FROM sqlite_schema WHERE rootpage > 0 ORDER BY 1",
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
        String lost = "SELECT 1 FROM pragma_foreign_key_check(?) LIMIT 1";
        if (sql.first(lost, row -> true, table).isPresent()) {
            throw garbled();
        }
    }

    /**
     * Reads every page of a tree, each of which the cipher proves to be as it was written. The rows
     * are looked at only where they go on in further pages, the last of which nothing else reads.
     *
     * @throws DamagedStoreException when something is wrong
     */
    static void requirePages(Sql sql, String tree) throws SQLException {
        String unread =
                "SELECT 1 FROM dbstat WHERE name = ?"
                        + " AND pagetype NOT IN ('internal', 'leaf') LIMIT 1";
        if (sql.first(unread, row -> true, tree).isPresent()) {
            require(sql, "SELECT quick_check FROM pragma_quick_check(?)", table(sql, tree));
        }
    }

    private static String table(Sql sql, String tree) throws SQLException {
        String table = "SELECT tbl_name FROM sqlite_schema WHERE name = ?";
        return sql.first(table, row -> row.getString(1), tree).orElse(tree);
    }

    private static void require(Sql sql, String check, String table) throws SQLException {
        if (!sql.list(check, row -> row.getString(1), table).equals(List.of("ok"))) {
            throw garbled();
        }
    }

    private static DamagedStoreException garbled() {
        return new DamagedStoreException(DamagedStoreException.Damage.GARBLED);
    }
}
