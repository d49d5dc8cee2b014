package org.saphena.storage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Until when the signed records of a person have to stay. */
final class Retention {
    /**
     * Days of signed visits, of signatures, and of signatures that imported visits brought along.
     */
    private static final String LAST =
            """
            SELECT max(day) FROM (
                SELECT max(v.visit_date, substr(v.signed_at, 1, 10)) AS day
                FROM consultation c JOIN consultation_version v ON v.consultation_id = c.id
                WHERE c.patient_id = ? AND v.state <> 'draft'
                UNION ALL
                SELECT max(v.visit_date, coalesce(substr(o.signed_at, 1, 10), ''))
                FROM consultation c JOIN consultation_origin o ON o.consultation_id = c.id
                    JOIN consultation_version v ON v.consultation_id = c.id
                WHERE c.patient_id = ? AND o.state <> 'draft')
            """;

    private Retention() {}

    /** The last day of it, or null where nothing is signed. */
    static @Nullable LocalDate until(Sql sql, List<PatientKey> person) throws SQLException {
        @Nullable LocalDate last = null;
        for (PatientKey patient : person) {
            Optional<LocalDate> day = last(sql, patient);
            if (day.isPresent() && (last == null || day.get().isAfter(last))) {
                last = day.get();
            }
        }
        return last == null ? null : last.plusYears(ClinicSettings.retentionYears(sql));
    }

    private static Optional<LocalDate> last(Sql sql, PatientKey patient) throws SQLException {
        return sql.first(LAST, row -> Optional.ofNullable(row.getString(1)), patient, patient)
                .flatMap(day -> day)
                .map(LocalDate::parse);
    }
}
