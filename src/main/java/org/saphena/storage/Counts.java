package org.saphena.storage;

import java.sql.SQLException;

/**
 * How much a clinic's records hold.
 *
 * @param visits consultations
 * @param versions of consultations, drafts and signed ones
 */
public record Counts(long patients, long visits, long versions) {
    static Counts of(Sql sql) throws SQLException {
        return sql.first(
                        """
                        SELECT (SELECT count(*) FROM patient),
                            (SELECT count(*) FROM consultation),
                            (SELECT count(*) FROM consultation_version)
                        """,
                        row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElseThrow();
    }
}
