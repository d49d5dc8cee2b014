package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is in the house on a day, and how far each has come. */
public final class DayList {
    private final Audited audited;
    private final Clock clock;

    DayList(Audited audited, Clock clock) {
        this.audited = audited;
        this.clock = clock;
    }

    /** The list of a day, who came first first; who was merged stands there as who was kept. */
    public List<DayLine> on(LocalDate day) {
        return audited.run(AuditNote.of(AuditEvent.DAY_LIST_READ), sql -> list(sql, day));
    }

    /**
     * Puts somebody on the list of a day, as arrived.
     *
     * @throws ChangedElsewhereException when they are on it
     * @throws IllegalArgumentException when there is no such patient
     */
    public DayLine arrive(PatientKey patient, LocalDate day) {
        return change(
                patient,
                AttendanceState.ARRIVED.code(),
                (sql, kept) -> {
                    requireUnchanged(entry(sql, kept, day).isEmpty());
                    Instant now = clock.instant();
                    sql.run(
                            "INSERT INTO attendance VALUES (?, ?, ?, ?, ?, 1)",
                            kept,
                            day,
                            AttendanceState.ARRIVED,
                            now,
                            now);
                    return line(sql, kept, day);
                });
    }

    /**
     * Says how far somebody has come; any state may follow any other.
     *
     * @param version as it was read
     * @throws ChangedElsewhereException when it is no longer that version, or they are not on the
     *     list
     * @throws IllegalArgumentException when there is no such patient
     */
    public DayLine move(PatientKey patient, LocalDate day, int version, AttendanceState to) {
        return change(
                patient,
                to.code(),
                (sql, kept) -> {
                    Entry entry = taken(sql, kept, day, version);
                    sql.run(
                            "UPDATE attendance SET state = ?, changed_at = ?, version = version + 1"
                                    + " WHERE patient_id = ? AND day = ?",
                            to,
                            clock.instant(),
                            entry.patient(),
                            day);
                    return line(sql, kept, day);
                });
    }

    /**
     * Takes somebody off the list of a day, such as who was put there by mistake.
     *
     * @throws ChangedElsewhereException as {@link #move}
     * @throws IllegalArgumentException when there is no such patient
     */
    public void remove(PatientKey patient, LocalDate day, int version) {
        change(
                patient,
                "removed",
                (sql, kept) -> {
                    taken(sql, kept, day, version);
                    return sql.run(
                            "DELETE FROM attendance WHERE day = ? AND patient_id IN ("
                                    + OnePerson.MEMBERS
                                    + ")",
                            day,
                            kept,
                            kept);
                });
    }

    private interface Change<T> {
        T make(Sql sql, PatientKey kept) throws SQLException;
    }

    private <T> T change(PatientKey patient, String reason, Change<T> change) {
        return audited.run(
                AuditNote.of(AuditEvent.DAY_LIST_CHANGED).about(patient).because(reason),
                sql -> {
                    PatientKey kept =
                            OnePerson.kept(sql, patient)
                                    .orElseThrow(
                                            () -> new IllegalArgumentException("no such patient"));
                    return change.make(sql, kept);
                });
    }

    /** A row, and under whom it stands. */
    private record Entry(PatientKey patient, int version) {
        static Entry read(ResultSet row) throws SQLException {
            return new Entry(new PatientKey(row.getLong("patient_id")), row.getInt("version"));
        }
    }

    /** The row that the list shows for a person. */
    private static Optional<Entry> entry(Sql sql, PatientKey kept, LocalDate day)
            throws SQLException {
        return sql.first(
                "SELECT * FROM attendance WHERE day = ? AND patient_id IN ("
                        + OnePerson.MEMBERS
                        + ") ORDER BY patient_id <> ?, arrived_at, patient_id LIMIT 1",
                Entry::read,
                day,
                kept,
                kept,
                kept);
    }

    private static Entry taken(Sql sql, PatientKey kept, LocalDate day, int version)
            throws SQLException {
        Optional<Entry> entry = entry(sql, kept, day);
        requireUnchanged(entry.isPresent() && entry.get().version() == version);
        return entry.orElseThrow();
    }

    private static void requireUnchanged(boolean unchanged) {
        if (!unchanged) {
            throw new ChangedElsewhereException();
        }
    }

    private static DayLine line(Sql sql, PatientKey kept, LocalDate day) throws SQLException {
        return list(sql, day).stream()
                .filter(line -> line.patient().key().equals(kept))
                .findFirst()
                .orElseThrow();
    }

    private static List<DayLine> list(Sql sql, LocalDate day) throws SQLException {
        Map<PatientKey, DayLine> lines = new LinkedHashMap<>();
        List<DayLine> rows =
                sql.list(
                        """
                        SELECT p.*, a.state, a.arrived_at, a.version AS entry_version
                        FROM attendance a JOIN patient p ON p.id = a.patient_id
                        WHERE a.day = ?
                        ORDER BY p.merged_into IS NOT NULL, a.arrived_at, p.id
                        """,
                        DayList::read,
                        day);
        for (DayLine row : rows) {
            StoredPatient kept = OnePerson.kept(sql, row.patient());
            lines.putIfAbsent(
                    kept.key(), new DayLine(kept, row.state(), row.arrivedAt(), row.version()));
        }
        return lines.values().stream().sorted(Comparator.comparing(DayLine::arrivedAt)).toList();
    }

    private static DayLine read(ResultSet row) throws SQLException {
        return new DayLine(
                PatientRows.read(row),
                PatientRows.code(AttendanceState.class, row.getString("state")),
                Instant.parse(row.getString("arrived_at")),
                row.getInt("entry_version"));
    }
}
