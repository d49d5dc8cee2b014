package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.VersionState;

/**
 * Reads consultations as lines of a list, each as its newest version has it; those of a patient
 * with those of everybody who is one person with them.
 */
final class VisitRows {
    /** The codes of CEAP sort like its classes. */
    private static final String SELECT =
            """
            SELECT v.consultation_id, v.visit_date, v.visit_time, v.number, v.state, v.reason,
                v.clinician, c.patient_id,
                (SELECT max(code) FROM leg_class
                    WHERE version_id = v.id AND side = 'right') AS right_class,
                (SELECT max(code) FROM leg_class
                    WHERE version_id = v.id AND side = 'left') AS left_class
            FROM consultation c
            JOIN consultation_version v ON v.consultation_id = c.id
                AND v.number = (SELECT max(number) FROM consultation_version
                    WHERE consultation_id = c.id)
            """;

    private static final String OF_PERSON =
            SELECT
                    + "WHERE c.patient_id IN ("
                    + OnePerson.MEMBERS
                    + ") ORDER BY v.visit_date DESC, c.id DESC LIMIT ?";

    private static final String ONE = SELECT + "WHERE c.id = ?";

    private VisitRows() {}

    static Optional<VisitLine> last(Sql sql, PatientKey patient) throws SQLException {
        return sql.first(OF_PERSON, VisitRows::read, patient, patient, 1);
    }

    static List<VisitLine> all(Sql sql, PatientKey patient) throws SQLException {
        return sql.list(OF_PERSON, VisitRows::read, patient, patient, Integer.MAX_VALUE);
    }

    /** A consultation that is there. */
    static VisitLine one(Sql sql, ConsultationKey key) throws SQLException {
        return sql.first(ONE, VisitRows::read, key).orElseThrow();
    }

    private static VisitLine read(ResultSet row) throws SQLException {
        return new VisitLine(
                new ConsultationKey(row.getLong("consultation_id")),
                new PatientKey(row.getLong("patient_id")),
                LocalDate.parse(row.getString("visit_date")),
                time(row.getString("visit_time")),
                row.getInt("number"),
                PatientRows.code(VersionState.class, row.getString("state")),
                row.getString("reason"),
                row.getString("clinician"),
                ceap(row.getString("right_class")),
                ceap(row.getString("left_class")));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static @Nullable CeapClass ceap(@Nullable String code) {
        return code == null ? null : PatientRows.code(CeapClass.class, code);
    }
}
