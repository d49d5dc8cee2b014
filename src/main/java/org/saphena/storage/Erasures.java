package org.saphena.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.ErasureException.Reason;

/**
 * Erases patients where the time for which signed records stay allows it. Of the patient, the
 * visits, the drafts and the words of the search nothing stays in the file and its journal; what
 * stays is a row with keys. Backups that were made before are not touched.
 */
public final class Erasures {
    private final Audited audited;
    private final Clock clock;
    private final AccountKey me;

    Erasures(Audited audited, Clock clock, AccountKey me) {
        this.audited = audited;
        this.clock = clock;
        this.me = me;
    }

    /**
     * What would go with the patient of a number, or with whom they were merged into.
     *
     * @throws ErasureException when there is no such patient
     */
    public ErasureReview review(String number) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENT_READ).because("erasure"),
                sql -> {
                    PatientKey patient =
                            sql.first(
                                            "SELECT coalesce(merged_into, id) FROM patient"
                                                    + " WHERE number = ?",
                                            row -> new PatientKey(row.getLong(1)),
                                            number.strip())
                                    .orElseThrow(() -> new ErasureException(Reason.GONE));
                    return review(sql, patient);
                },
                (note, review) -> note.about(review.patient()));
    }

    private static ErasureReview review(Sql sql, PatientKey patient) throws SQLException {
        List<PatientKey> person = OnePerson.members(sql, patient);
        List<String> numbers =
                sql.list(
                        "SELECT number FROM patient WHERE id IN ("
                                + OnePerson.MEMBERS
                                + ") ORDER BY id <> ?, id",
                        row -> row.getString(1),
                        patient,
                        patient,
                        patient);
        int visits = 0;
        int signed = 0;
        for (PatientKey each : person) {
            visits += count(sql, "SELECT count(*) FROM consultation WHERE patient_id = ?", each);
            signed += signed(sql, each);
        }
        return new ErasureReview(
                patient,
                numbers,
                visits,
                signed,
                Retention.until(sql, person),
                OnePerson.isWorkedOn(sql, patient));
    }

    /**
     * Erases a patient and those who were merged into them. Takes as long as writing the whole file
     * anew; nothing else can be done meanwhile.
     *
     * @param typed the number of the patient, typed once more
     * @throws ErasureException when there is no such patient, it is not their number, a draft is
     *     worked on, or signed records have to stay; and with {@link Reason#TRACES_LEFT} when all
     *     of it is gone but the file could not be written anew
     */
    public void erase(PatientKey patient, ErasureBasis basis, String typed) {
        audited.run(
                AuditNote.of(AuditEvent.PATIENT_ERASED).about(patient).because(basis.code()),
                sql -> erase(sql, patient, basis, typed),
                AuditNote::content);
        audited.untold(sql -> {
            try {
                return requireNoTraces(Traces.remove(sql, clock.instant()));
            } catch (SQLException e) {
                ErasureException left = new ErasureException(Reason.TRACES_LEFT);
                left.initCause(e);
                throw left;
            }
        });
    }

    private Digest erase(Sql sql, PatientKey patient, ErasureBasis basis, String typed)
            throws SQLException {
        List<PatientKey> person = OnePerson.members(sql, patient);
        require(person.contains(patient) && person.getFirst().equals(patient), Reason.GONE);
        require(isNumberOf(sql, patient, typed), Reason.NOT_CONFIRMED);
        require(!OnePerson.isWorkedOn(sql, patient), Reason.OPEN);
        requireOver(Retention.until(sql, person));
        for (PatientKey each : person) {
            sql.run(
                    "INSERT INTO erasure (patient_id, person, basis, versions, begun_at, erased_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    each,
                    patient,
                    basis,
                    signed(sql, each),
                    clock.instant(),
                    me);
        }
        sql.run("UPDATE patient SET merged_into = NULL WHERE merged_into = ?", patient);
        for (PatientKey each : person) {
            delete(sql, each);
        }
        PatientIndex.forgetDeleted(sql);
        return ErasedPerson.digest(sql, patient);
    }

    private static void delete(Sql sql, PatientKey patient) throws SQLException {
        sql.run(
                "DELETE FROM consultation_version WHERE consultation_id IN"
                        + " (SELECT id FROM consultation WHERE patient_id = ?)",
                patient);
        sql.run("DELETE FROM consultation WHERE patient_id = ?", patient);
        PatientIndex.remove(sql, patient);
        sql.run("DELETE FROM patient WHERE id = ?", patient);
    }

    private void requireOver(@Nullable LocalDate until) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (until != null && !today.isAfter(until)) {
            throw ErasureException.kept(until);
        }
    }

    private static boolean isNumberOf(Sql sql, PatientKey patient, String typed)
            throws SQLException {
        return sql.first(
                        "SELECT number FROM patient WHERE id = ?", row -> row.getString(1), patient)
                .filter(typed.strip()::equals)
                .isPresent();
    }

    private static int signed(Sql sql, PatientKey patient) throws SQLException {
        return count(
                sql,
                "SELECT count(*) FROM consultation c JOIN consultation_version v"
                        + " ON v.consultation_id = c.id"
                        + " WHERE c.patient_id = ? AND v.state <> 'draft'",
                patient);
    }

    private static int count(Sql sql, String query, PatientKey patient) throws SQLException {
        return sql.first(query, row -> row.getInt(1), patient).orElse(0);
    }

    private static boolean requireNoTraces(boolean removed) {
        require(removed, Reason.TRACES_LEFT);
        return true;
    }

    private static void require(boolean fine, Reason reason) {
        if (!fine) {
            throw new ErasureException(reason);
        }
    }
}
