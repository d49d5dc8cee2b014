package org.saphena.storage;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The audit trail of an open store, to be read and checked. Looking at it leaves rows in it too.
 */
public final class AuditTrail {
    /** How many rows are read at once at most. */
    public static final int MOST = 500;

    private static final String FILTERED =
            """
            SELECT * FROM audit
            WHERE seq < ?
                AND (? IS NULL OR actor = ?)
                AND (? IS NULL OR event = ?)
                AND (? IS NULL OR outcome = ?)
                AND (? IS NULL OR at >= ?)
                AND (? IS NULL OR at < ?)
            ORDER BY seq DESC LIMIT ?
            """;
    private static final String OF_PERSON =
            FILTERED.replace(
                    "WHERE", "WHERE patient IN (SELECT ? UNION ALL " + OnePerson.MEMBERS + ") AND");

    private final Session session;
    private final Audited audited;

    AuditTrail(Session session, Audited audited) {
        this.session = session;
        this.audited = audited;
    }

    /**
     * Rows, the newest first; those about a patient with those about all who are one person with
     * them.
     *
     * @param limit 1 to {@value #MOST}
     */
    public List<AuditRow> read(AuditFilter filter, int limit) {
        return audited.run(
                AuditNote.of(AuditEvent.AUDIT_READ).thing("audit", null),
                sql -> find(sql, filter, Math.clamp(limit, 1, MOST)));
    }

    /**
     * The same, with the numbers of the patients in them.
     *
     * @param number of the patient whom they are about; empty for what the filter says
     */
    public AuditPage page(AuditFilter filter, String number, int limit) {
        return audited.run(
                AuditNote.of(AuditEvent.AUDIT_READ).thing("audit", null),
                sql -> {
                    List<AuditRow> rows = find(sql, filter, number, Math.clamp(limit, 1, MOST));
                    return new AuditPage(rows, numbers(sql, rows));
                });
    }

    private static List<AuditRow> find(Sql sql, AuditFilter filter, String number, int limit)
            throws SQLException {
        if (number.isEmpty()) {
            return find(sql, filter, limit);
        }
        Optional<PatientKey> patient =
                sql.first(
                        "SELECT id FROM patient WHERE number = ?",
                        row -> new PatientKey(row.getLong(1)),
                        number);
        return patient.isEmpty() ? List.of() : find(sql, filter.about(patient.get()), limit);
    }

    private static Map<PatientKey, String> numbers(Sql sql, List<AuditRow> rows)
            throws SQLException {
        Map<PatientKey, String> numbers = new HashMap<>();
        for (AuditRow row : rows) {
            PatientKey patient = row.patient();
            if (patient != null && !numbers.containsKey(patient)) {
                sql.first("SELECT number FROM patient WHERE id = ?", r -> r.getString(1), patient)
                        .ifPresent(number -> numbers.put(patient, number));
            }
        }
        return numbers;
    }

    private static List<AuditRow> find(Sql sql, AuditFilter filter, int limit) throws SQLException {
        @Nullable Object[] values = {
            filter.before() == null ? Long.MAX_VALUE : filter.before(),
            filter.actor(),
            filter.actor(),
            filter.event(),
            filter.event(),
            filter.outcome(),
            filter.outcome(),
            filter.from(),
            filter.from(),
            filter.to(),
            filter.to(),
            limit
        };
        if (filter.patient() == null) {
            return sql.list(FILTERED, AuditRow::read, values);
        }
        @Nullable Object[] all = new @Nullable Object[values.length + 3];
        Arrays.fill(all, 0, 3, filter.patient());
        System.arraycopy(values, 0, all, 3, values.length);
        return sql.list(OF_PERSON, AuditRow::read, all);
    }

    /**
     * Hands over all rows that there are now, the oldest first, outside of the store's thread. The
     * caller tells of it.
     *
     * @param progress is told after every {@value #MOST} rows
     * @return the number of the last one
     */
    public long export(Consumer<AuditRow> out, Progress progress) {
        long last = session.read(sql -> Trail.End.of(sql).seq());
        long done = 0;
        while (done < last) {
            long after = done;
            List<AuditRow> rows =
                    session.read(sql ->
                            sql.list(
                                    "SELECT * FROM audit WHERE seq > ? AND seq <= ?"
                                            + " ORDER BY seq LIMIT ?",
                                    AuditRow::read,
                                    after,
                                    last,
                                    MOST));
            if (rows.isEmpty()) {
                return done;
            }
            rows.forEach(out);
            done = rows.getLast().seq();
            progress.at(Progress.Step.WRITING, (double) done / last);
        }
        return done;
    }

    /** Checks the trail as far as that is possible without a recovery kit. */
    public AuditVerdict verify(Progress progress) {
        return told(AuditCheck.run(session, null, progress), "without-kit");
    }

    /**
     * Checks the trail with the code of the recovery kit, which proves that no row was made anew.
     *
     * @param code as typed
     * @throws MistypedCodeException when it was not copied as printed
     */
    public AuditVerdict verify(String code, Progress progress) {
        AuditNote note = AuditNote.of(AuditEvent.AUDIT_VERIFIED).thing("audit", null);
        try (RecoveryCode read = audited.before(note, () -> RecoveryCode.read(code))) {
            return told(AuditCheck.run(session, read, progress), "with-kit");
        }
    }

    private AuditVerdict told(AuditVerdict verdict, String how) {
        AuditNote note = AuditNote.of(AuditEvent.AUDIT_VERIFIED).thing("audit", verdict.rows());
        audited.note(
                note.because(how), verdict.isSound() ? AuditOutcome.SUCCESS : AuditOutcome.FAILED);
        return verdict;
    }

    /**
     * The row that a code on a paper names.
     *
     * @param code as printed; hyphen and case do not matter
     */
    public Optional<AuditRow> named(String code) {
        String letters = RecoveryCode.letters(code);
        return audited.run(
                AuditNote.of(AuditEvent.AUDIT_READ).thing("audit", null),
                sql ->
                        sql
                                .list(
                                        "SELECT * FROM audit WHERE event = 'visit-signed'",
                                        AuditRow::read)
                                .stream()
                                .filter(row -> row.code().replace("-", "").equals(letters))
                                .findFirst());
    }
}
