package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.MergeRefusedException.Reason;

/**
 * Patients who were entered twice. Merging moves nothing: the visits stay with the patient under
 * whose number they were recorded and are listed for the one who is kept, so that all of it can be
 * undone.
 */
public final class PatientMerges {
    private final Audited audited;
    private final Clock clock;
    private final AccountKey me;

    PatientMerges(Audited audited, Clock clock, AccountKey me) {
        this.audited = audited;
        this.clock = clock;
        this.me = me;
    }

    /**
     * Says that two patients are one.
     *
     * @param kept under whom the visits of both are listed from now on
     * @param merged who is no longer listed
     * @throws MergeRefusedException when it is one patient, one of them is not there or merged
     *     already, somebody was merged into {@code merged}, or a draft of one of them is worked on
     */
    public void merge(PatientKey kept, PatientKey merged, MergeReason reason) {
        audited.run(
                note(AuditEvent.PATIENTS_MERGED, kept, merged).because(reason.code()),
                sql -> {
                    require(!kept.equals(merged), Reason.SAME);
                    requireNotMerged(sql, kept);
                    requireNotMerged(sql, merged);
                    require(OnePerson.members(sql, merged).size() == 1, Reason.KEPT);
                    require(!OnePerson.isWorkedOn(sql, kept), Reason.OPEN);
                    require(!OnePerson.isWorkedOn(sql, merged), Reason.OPEN);
                    sql.run(
                            "INSERT INTO patient_merge (kept_id, merged_id, merged_at, merged_by,"
                                    + " reason) VALUES (?, ?, ?, ?, ?)",
                            kept,
                            merged,
                            clock.instant(),
                            me,
                            reason);
                    return sql.run(
                            "UPDATE patient SET merged_into = ?, version = version + 1 WHERE id = ?",
                            kept,
                            merged);
                });
    }

    /**
     * Takes the two apart again; what was recorded since stays with whom it was recorded.
     *
     * @throws MergeRefusedException when {@code merged} was not merged, or a draft of one of them
     *     is worked on
     */
    public void undo(PatientKey merged) {
        audited.run(
                AuditNote.of(AuditEvent.MERGE_UNDONE).thing("patient", merged.value()),
                sql -> {
                    PatientKey kept =
                            OnePerson.kept(sql, merged)
                                    .orElseThrow(() -> new MergeRefusedException(Reason.GONE));
                    require(!kept.equals(merged), Reason.NOT_MERGED);
                    require(!OnePerson.isWorkedOn(sql, merged), Reason.OPEN);
                    sql.run(
                            "UPDATE patient_merge SET undone_at = ?, undone_by = ?"
                                    + " WHERE merged_id = ? AND undone_at IS NULL",
                            clock.instant(),
                            me,
                            merged);
                    sql.run(
                            "UPDATE patient SET merged_into = NULL, version = version + 1"
                                    + " WHERE id = ?",
                            merged);
                    return kept;
                },
                AuditNote::about);
    }

    /** Who was merged into a patient and is so still, the last first. */
    public List<Merge> of(PatientKey kept) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENT_READ).about(kept).because("merged"),
                sql ->
                        sql.list(
                                """
                                SELECT p.*, m.merged_at, m.merged_by, m.reason FROM patient_merge m
                                JOIN patient p ON p.id = m.merged_id
                                WHERE m.kept_id = ? AND m.undone_at IS NULL
                                ORDER BY m.id DESC
                                """,
                                PatientMerges::read,
                                kept));
    }

    private static AuditNote note(AuditEvent event, PatientKey kept, PatientKey merged) {
        return AuditNote.of(event).about(kept).thing("patient", merged.value());
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(
                PatientRows.read(row),
                Instant.parse(row.getString("merged_at")),
                by(row),
                reason(row.getString("reason")));
    }

    private static @Nullable MergeReason reason(@Nullable String code) {
        return code == null ? null : PatientRows.code(MergeReason.class, code);
    }

    private static @Nullable AccountKey by(ResultSet row) throws SQLException {
        long by = row.getLong("merged_by");
        return row.wasNull() ? null : new AccountKey(by);
    }

    private static void requireNotMerged(Sql sql, PatientKey patient) throws SQLException {
        PatientKey kept =
                OnePerson.kept(sql, patient)
                        .orElseThrow(() -> new MergeRefusedException(Reason.GONE));
        require(kept.equals(patient), Reason.ALREADY);
    }

    private static void require(boolean fine, Reason reason) {
        if (!fine) {
            throw new MergeRefusedException(reason);
        }
    }
}
