package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;

/** Keeps the signature that an imported consultation brought along. */
final class Origins {
    private Origins() {}

    static void keep(Sql sql, ConsultationKey key, CaseFile file) throws SQLException {
        Version version = file.record() == null ? null : file.record().version();
        if (version == null || version.state() == VersionState.DRAFT) {
            return;
        }
        sql.run(
                "INSERT INTO consultation_origin VALUES (?, ?, ?, ?, ?, ?)",
                key,
                version.number(),
                version.state(),
                version.by(),
                version.at(),
                version.documentNumber());
    }

    static Optional<Version> of(Sql sql, ConsultationKey key) throws SQLException {
        return sql.first(
                "SELECT * FROM consultation_origin WHERE consultation_id = ?", Origins::read, key);
    }

    private static Version read(ResultSet row) throws SQLException {
        return new Version(
                number(row),
                PatientRows.code(VersionState.class, row.getString("state")),
                row.getString("signed_by"),
                OffsetDateTime.parse(row.getString("signed_at")),
                null,
                null,
                row.getString("document_number"),
                null,
                null,
                null);
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return row.wasNull() ? null : number;
    }
}
