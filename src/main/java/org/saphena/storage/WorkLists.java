package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/** What is still to be done over all patients: visits to sign, and follow-up that is due. */
public final class WorkLists {
    /** How many lines a list has at most. */
    public static final int LONGEST_LIST = 1_000;

    private static final String UNSIGNED =
            """
            SELECT p.*, v.consultation_id FROM consultation_version v
            JOIN consultation c ON c.id = v.consultation_id
            JOIN patient p ON p.id = c.patient_id
            WHERE v.state = 'draft'
            ORDER BY v.visit_date DESC, c.id DESC LIMIT ?
            """;

    /** A visit of the same person other than that of {@code v}. */
    private static final String OTHER_VISIT =
            """
            FROM consultation c2 JOIN consultation_version v2 ON v2.consultation_id = c2.id
            WHERE c2.id <> v.consultation_id AND c2.patient_id IN (
                SELECT coalesce(p.merged_into, p.id)
                UNION ALL
                SELECT m.id FROM patient m WHERE m.merged_into = coalesce(p.merged_into, p.id))
            """;

    private static final String NEWEST_SIGNED =
            """
            JOIN consultation_version v ON v.id = d.version_id AND v.state <> 'draft'
                AND NOT EXISTS (SELECT 1 FROM consultation_version w
                    WHERE w.consultation_id = v.consultation_id AND w.state <> 'draft'
                    AND w.number > v.number)
            JOIN consultation c ON c.id = v.consultation_id
            JOIN patient p ON p.id = c.patient_id
            """;

    private static final String AGREED =
            """
            SELECT 'agreed' AS source, d.version_id, d.position, d.planned_on AS due_on,
                d.kind AS what, d.side, v.consultation_id, v.visit_date, c.patient_id
            FROM plan_item d
            """
                    + NEWEST_SIGNED
                    + "WHERE d.planned_on <= ? AND d.planned_on > v.visit_date"
                    + " AND NOT EXISTS (SELECT 1 "
                    + OTHER_VISIT
                    + " AND v2.visit_date >= d.planned_on)";

    private static final String SUGGESTED =
            """
            SELECT 'suggested' AS source, d.version_id, d.position, d.due_on,
                d.what, NULL AS side, v.consultation_id, v.visit_date, c.patient_id
            FROM shown_follow_up d
            """
                    + NEWEST_SIGNED
                    + "WHERE d.due_on <= ? AND NOT EXISTS (SELECT 1 "
                    + OTHER_VISIT
                    + " AND (v2.visit_date >= d.due_on"
                    + " OR (v2.state <> 'draft' AND v2.visit_date > v.visit_date)))";

    private static final String DUE =
            AGREED
                    + " UNION ALL "
                    + SUGGESTED
                    + " ORDER BY due_on, patient_id, version_id, source, position LIMIT ?";

    private final Audited audited;

    WorkLists(Audited audited) {
        this.audited = audited;
    }

    /** The visits whose newest version is a draft, the latest first. */
    public Listed<UnsignedVisit> unsigned() {
        return audited.run(
                AuditNote.of(AuditEvent.VISITS_LISTED).because("unsigned"),
                sql ->
                        Listed.of(
                                sql.list(UNSIGNED, row -> unsigned(sql, row), LONGEST_LIST + 1),
                                LONGEST_LIST));
    }

    private static UnsignedVisit unsigned(Sql sql, ResultSet row) throws SQLException {
        return new UnsignedVisit(
                OnePerson.kept(sql, PatientRows.read(row)),
                VisitRows.one(sql, new ConsultationKey(row.getLong("consultation_id"))));
    }

    /**
     * Follow-up that is due up to a day, the longest due first. A step of a plan is due until there
     * is another visit on its day or later; a suggestion is, besides, only of the last signed visit
     * of a person. What has no date is not in it.
     */
    public Listed<DueFollowUp> due(LocalDate until) {
        return audited.run(
                AuditNote.of(AuditEvent.VISITS_LISTED).because("due"),
                sql ->
                        Listed.of(
                                sql.list(DUE, row -> due(sql, row), until, until, LONGEST_LIST + 1),
                                LONGEST_LIST));
    }

    private static DueFollowUp due(Sql sql, ResultSet row) throws SQLException {
        FollowUpSource source = PatientRows.code(FollowUpSource.class, row.getString("source"));
        return new DueFollowUp(
                patient(sql, row.getLong("patient_id")),
                new ConsultationKey(row.getLong("consultation_id")),
                LocalDate.parse(row.getString("visit_date")),
                LocalDate.parse(row.getString("due_on")),
                source,
                row.getString("what"),
                side(row.getString("side")),
                source == FollowUpSource.AGREED ? codes(sql, row) : List.of());
    }

    private static StoredPatient patient(Sql sql, long key) throws SQLException {
        return OnePerson.kept(
                sql,
                sql.first("SELECT * FROM patient WHERE id = ?", PatientRows::read, key)
                        .orElseThrow());
    }

    private static List<String> codes(Sql sql, ResultSet row) throws SQLException {
        return new ArrayList<>(
                sql.list(
                        "SELECT code FROM plan_code WHERE version_id = ? AND position = ?"
                                + " ORDER BY code",
                        code -> code.getString(1),
                        row.getLong("version_id"),
                        row.getLong("position")));
    }

    private static @Nullable Side side(@Nullable String code) {
        return code == null ? null : PatientRows.code(Side.class, code);
    }
}
