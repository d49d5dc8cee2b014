package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a clinic as of one moment, read from a copy of its own so that the work goes on.
 * Only for the thread that was given it, and only as long as it was given.
 */
public final class Extract {
    private final Sql sql;

    Extract(Sql sql) {
        this.sql = sql;
    }

    /** Takes rows one by one. */
    public interface Rows {
        /**
         * @param cells null for what is not there
         */
        void row(List<@Nullable String> cells);
    }

    /** Takes versions of consultations one by one. */
    public interface Versions {
        /**
         * @param caseJson the case as it was written
         * @param assessmentJson the advice that was signed with it, or null for a draft
         */
        void version(
                String documentNumber,
                int number,
                String caseJson,
                @Nullable String assessmentJson);
    }

    /** What there is. */
    public Counts counts() {
        return asked(() -> Counts.of(sql));
    }

    /**
     * Gives the columns of a table, row by row in the order of its key.
     *
     * @throws IllegalArgumentException for a table or a column that there is not
     */
    public void table(String table, List<String> columns, Rows rows) {
        asked(() -> {
            requireColumns(table, columns);
            sql.each(
                    "SELECT \""
                            + String.join("\", \"", columns)
                            + "\" FROM \""
                            + table
                            + "\" ORDER BY 1",
                    row -> rows.row(cells(row, columns.size())));
            return true;
        });
    }

    /** Gives all versions of all consultations. */
    public void versions(Versions versions) {
        asked(() -> {
            sql.each(
                    """
                    SELECT c.document_number, v.number, v.case_json, v.assessment_json
                    FROM consultation_version v JOIN consultation c ON c.id = v.consultation_id
                    ORDER BY v.id
                    """,
                    row ->
                            versions.version(
                                    row.getString(1),
                                    row.getInt(2),
                                    row.getString(3),
                                    row.getString(4)));
            return true;
        });
    }

    private void requireColumns(String table, List<String> columns) throws SQLException {
        List<String> there =
                sql.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table);
        if (columns.isEmpty() || !there.containsAll(columns)) {
            throw new IllegalArgumentException("no such table or column");
        }
    }

    private static List<@Nullable String> cells(ResultSet row, int count) throws SQLException {
        List<@Nullable String> cells = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            Object value = row.getObject(i);
            cells.add(
                    switch (value) {
                        case null -> null;
                        case byte[] bytes -> HexFormat.of().formatHex(bytes);
                        default -> value.toString();
                    });
        }
        return cells;
    }

    private interface Asked<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Asked<T> asked) {
        try {
            return asked.ask();
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
    }
}
