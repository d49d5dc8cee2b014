package org.saphena.storage;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * When a patient was last worked with, by which the list is ordered. Of who is the last one already
 * it is not written with every saving, but once in {@link #LATE}; so it may be that much older than
 * what was written of that patient, and never older than what was written of anybody else.
 */
final class Touch {
    /** How much later than the touch of their patient versions may have been saved. */
    static final Duration LATE = Duration.ofMinutes(1);

    /** When the last change was made: of what was saved after the last touch it was its patient. */
    static final String NEWEST =
            """
            SELECT max(p.touched_at, coalesce((
                SELECT max(v.saved_at) FROM consultation c
                    JOIN consultation_version v ON v.consultation_id = c.id
                WHERE c.patient_id = p.id), ''))
            FROM (SELECT id, touched_at FROM patient ORDER BY touched_at DESC, id DESC LIMIT 1) p
            """;

    private Touch() {}

    static void of(Sql sql, PatientKey patient, Instant now) throws SQLException {
        sql.run(
                """
                UPDATE patient SET touched_at = ? WHERE id = ? AND (
                    touched_at NOT BETWEEN ? AND ?
                    OR id <> (SELECT id FROM patient ORDER BY touched_at DESC, id DESC LIMIT 1))
                """,
                now,
                patient,
                now.minus(LATE),
                now);
    }
}
