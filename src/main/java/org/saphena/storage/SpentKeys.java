package org.saphena.storage;

import java.sql.SQLException;

/** Keys that were given once are not given again, so that the audit trail keeps its meaning. */
final class SpentKeys {
    private SpentKeys() {}

    static long nextPatient(Sql sql) throws SQLException {
        return next(
                sql,
                "SELECT 1 + max(highest, coalesce((SELECT max(id) FROM patient), 0))"
                        + " FROM spent_key WHERE kind = 'patient'");
    }

    static long nextConsultation(Sql sql) throws SQLException {
        return next(
                sql,
                "SELECT 1 + max(highest, coalesce((SELECT max(id) FROM consultation), 0))"
                        + " FROM spent_key WHERE kind = 'consultation'");
    }

    private static long next(Sql sql, String query) throws SQLException {
        return sql.first(query, row -> row.getLong(1)).orElseThrow();
    }
}
