package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What is still to be done over all patients: visits to sign, and how much of everything. */
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

    /** How long the lists are; tells nothing about anybody. */
    public WorkCounts counts(LocalDate today) {
        return audited.untold(sql ->
                new WorkCounts(
                        count(
                                sql,
                                "SELECT count(DISTINCT coalesce(p.merged_into, p.id))"
                                        + " FROM attendance a JOIN patient p ON p.id = a.patient_id"
                                        + " WHERE a.day = ?",
                                today),
                        count(sql, DueSteps.COUNT, today, today, today, today),
                        count(
                                sql,
                                "SELECT count(*) FROM consultation_version WHERE state = 'draft'"),
                        count(sql, "SELECT count(*) FROM patient")
                                - count(
                                        sql,
                                        "SELECT count(*) FROM patient"
                                                + " WHERE merged_into IS NOT NULL")));
    }

    private static long count(Sql sql, String query, Object... values) throws SQLException {
        return sql.first(query, row -> row.getLong(1), values).orElse(0L);
    }
}
