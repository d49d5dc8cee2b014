package org.saphena.storage;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.VersionState;

/**
 * What the records in use have and a backup does not: what would be gone after a restore.
 *
 * @param now what the records in use hold
 * @param then what the backup holds
 * @param newPatients patients added since
 * @param visits the versions of consultations written since, the latest first, at most {@value
 *     #LONGEST_LIST}
 * @param more whether there are further ones
 */
public record Newer(Counts now, Counts then, long newPatients, List<Line> visits, boolean more) {
    /** How many lines there are at most. */
    public static final int LONGEST_LIST = 200;

    private static final String BEFORE_ALL = "";

    /** One version of a consultation. */
    public record Line(
            String patientNumber, LocalDate date, int version, VersionState state, Instant saved) {}

    public Newer {
        visits = List.copyOf(visits);
    }

    static Newer than(Backup backup, Sql sql) throws SQLException {
        @Nullable Instant newest = backup.newest();
        String since = newest == null ? BEFORE_ALL : Times.text(newest);
        String touched = newest == null ? BEFORE_ALL : Times.text(newest.minus(Touch.LATE));
        List<Line> lines = lines(sql, touched, since);
        return new Newer(
                Counts.of(sql),
                backup.counts(),
                newPatients(sql, since),
                lines.stream().limit(LONGEST_LIST).toList(),
                lines.size() > LONGEST_LIST);
    }

    /** Whether a restore would lose nothing. */
    public boolean isNothing() {
        return newPatients == 0 && visits.isEmpty();
    }

    private static long newPatients(Sql sql, String since) throws SQLException {
        return sql.first(
                        "SELECT count(*) FROM patient WHERE touched_at > ? AND created_at > ?",
                        row -> row.getLong(1),
                        since,
                        since)
                .orElse(0L);
    }

    private static List<Line> lines(Sql sql, String touched, String since) throws SQLException {
        return sql.list(
                """
                SELECT p.number AS patient, v.visit_date, v.number, v.state, v.saved_at
                FROM patient p JOIN consultation c ON c.patient_id = p.id
                    JOIN consultation_version v ON v.consultation_id = c.id
                WHERE p.touched_at > ? AND v.saved_at > ?
                ORDER BY v.saved_at DESC, v.id DESC LIMIT ?
                """,
                row ->
                        new Line(
                                row.getString("patient"),
                                LocalDate.parse(row.getString("visit_date")),
                                row.getInt("number"),
                                PatientRows.code(VersionState.class, row.getString("state")),
                                Instant.parse(row.getString("saved_at"))),
                touched,
                since,
                LONGEST_LIST + 1);
    }
}
