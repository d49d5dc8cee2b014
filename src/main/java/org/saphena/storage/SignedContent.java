package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A hash of what somebody signed, which the audit trail keeps. */
final class SignedContent {
    private SignedContent() {}

    /** Of a row of consultation_version that is there. */
    static Digest of(Sql sql, long row) throws SQLException {
        return sql.first(
                        "SELECT * FROM consultation_version WHERE id = ?", SignedContent::read, row)
                .orElseThrow();
    }

    /** Of a version, or empty where there is none. */
    static Optional<Digest> of(Sql sql, long consultation, int number) throws SQLException {
        return sql.first(
                "SELECT * FROM consultation_version WHERE consultation_id = ? AND number = ?",
                SignedContent::read,
                consultation,
                number);
    }

    private static Digest read(ResultSet row) throws SQLException {
        return Digest.of(
                "saphena signed version",
                row.getString("case_json"),
                row.getString("assessment_json"),
                row.getString("signed_by"),
                row.getString("signed_at"));
    }
}
