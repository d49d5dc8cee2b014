package org.saphena.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/** Follow-up over all patients: what is due, what of it is done, and what was put off. */
public final class FollowUps {
    private static final String THAT_STEP =
            " WHERE consultation_id = ? AND source = ? AND what = ? AND side = ?"
                    + " AND planned_on = ? AND codes = ?";

    /** No step is planned after it. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Audited audited;
    private final Clock clock;
    private final AccountKey me;

    FollowUps(Audited audited, Clock clock, AccountKey me) {
        this.audited = audited;
        this.clock = clock;
        this.me = me;
    }

    /**
     * What is due up to a day, the longest due first, without what is done. A step of a plan, or of
     * the schedule that it chose, is due until there is another visit on its day or later; a
     * suggestion is, besides, only of the last signed visit of a person. A schedule without a day
     * of the procedure comes last, until there is another signed visit.
     */
    public Listed<DueFollowUp> due(LocalDate until) {
        return audited.run(
                AuditNote.of(AuditEvent.VISITS_LISTED).because("due"),
                sql ->
                        Listed.of(
                                sql.list(
                                        DueSteps.LIST,
                                        row -> due(sql, row),
                                        until,
                                        until,
                                        until,
                                        until,
                                        WorkLists.LONGEST_LIST + 1),
                                WorkLists.LONGEST_LIST));
    }

    /**
     * All that {@link #due} will ever list of a patient and of who is one person with them, also
     * what is planned or put off to a later day; in the same order.
     */
    public List<DueFollowUp> open(PatientKey patient) {
        return audited.run(
                AuditNote.of(AuditEvent.VISITS_LISTED).about(patient).because("follow-up"),
                sql ->
                        sql.list(
                                DueSteps.LIST_OF_PERSON,
                                row -> due(sql, row),
                                patient,
                                patient,
                                LAST_DAY,
                                LAST_DAY,
                                LAST_DAY,
                                LAST_DAY,
                                WorkLists.LONGEST_LIST));
    }

    private static DueFollowUp due(Sql sql, ResultSet row) throws SQLException {
        FollowUpStep step =
                new FollowUpStep(
                        new ConsultationKey(row.getLong("consultation_id")),
                        PatientRows.code(FollowUpSource.class, row.getString("source")),
                        row.getString("what"),
                        side(row.getString("side")),
                        day(row.getString("planned_on")),
                        codes(row.getString("codes")));
        return new DueFollowUp(
                patient(sql, row.getLong("patient_id")),
                LocalDate.parse(row.getString("visit_date")),
                step,
                day(row.getString("due_on")),
                day(row.getString("due_until")));
    }

    private static StoredPatient patient(Sql sql, long key) throws SQLException {
        return OnePerson.kept(
                sql,
                sql.first("SELECT * FROM patient WHERE id = ?", PatientRows::read, key)
                        .orElseThrow());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable Side side(String code) {
        return code.isEmpty() ? null : PatientRows.code(Side.class, code);
    }

    private static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    /**
     * Says that a step is done.
     *
     * @return what it was before
     * @throws IllegalArgumentException when there is no such visit
     */
    public FollowUpState done(FollowUpStep step) {
        return mark(step, new FollowUpState.Done());
    }

    /**
     * Puts a step off.
     *
     * @param to after today
     * @return what it was before
     * @throws IllegalArgumentException for a day that has come, or when there is no such visit
     */
    public FollowUpState putOff(FollowUpStep step, LocalDate to) {
        if (!to.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw new IllegalArgumentException("put off to a day that has come");
        }
        return mark(step, new FollowUpState.PutOff(to));
    }

    /**
     * Makes a step what it was before it was marked; the day to which it was put off then may have
     * come.
     *
     * @throws IllegalArgumentException when there is no such visit
     */
    public void restore(FollowUpStep step, FollowUpState before) {
        mark(step, before);
    }

    private record Marked(PatientKey patient, FollowUpState before) {}

    private FollowUpState mark(FollowUpStep step, FollowUpState state) {
        return audited.run(
                        AuditNote.of(AuditEvent.FOLLOW_UP_MARKED)
                                .visit(step.visit())
                                .because(reason(state)),
                        sql -> {
                            PatientKey patient =
                                    patientOf(sql, step.visit())
                                            .orElseThrow(() ->
                                                    new IllegalArgumentException("no such visit"));
                            Marked marked = new Marked(patient, stateOf(sql, step));
                            write(sql, step, state);
                            return marked;
                        },
                        (note, marked) -> note.about(marked.patient()))
                .before();
    }

    private static String reason(FollowUpState state) {
        return switch (state) {
            case FollowUpState.Open _ -> "reopened";
            case FollowUpState.Done _ -> "done";
            case FollowUpState.PutOff _ -> "put-off";
        };
    }

    private static FollowUpState stateOf(Sql sql, FollowUpStep step) throws SQLException {
        return sql.first(
                        "SELECT put_off_to FROM follow_up_mark" + THAT_STEP,
                        row -> stateOf(row.getString(1)),
                        of(step))
                .orElse(new FollowUpState.Open());
    }

    private static FollowUpState stateOf(@Nullable String putOffTo) {
        return putOffTo == null
                ? new FollowUpState.Done()
                : new FollowUpState.PutOff(LocalDate.parse(putOffTo));
    }

    private void write(Sql sql, FollowUpStep step, FollowUpState state) throws SQLException {
        switch (state) {
            case FollowUpState.Open _ ->
                    sql.run("DELETE FROM follow_up_mark" + THAT_STEP, of(step));
            case FollowUpState.Done _ -> set(sql, step, null);
            case FollowUpState.PutOff(LocalDate to) -> set(sql, step, to);
        }
    }

    private void set(Sql sql, FollowUpStep step, @Nullable LocalDate to) throws SQLException {
        sql.run(
                "INSERT INTO follow_up_mark (consultation_id, source, what, side,"
                        + " planned_on, codes, put_off_to, marked_at, marked_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET put_off_to ="
                        + " excluded.put_off_to, marked_at = excluded.marked_at,"
                        + " marked_by = excluded.marked_by",
                step.visit(),
                step.source(),
                step.what(),
                text(step.leg()),
                text(step.plannedOn()),
                String.join(" ", step.codes()),
                to,
                clock.instant(),
                me);
    }

    private static Object[] of(FollowUpStep step) {
        return new Object[] {
            step.visit(),
            step.source(),
            step.what(),
            text(step.leg()),
            text(step.plannedOn()),
            String.join(" ", step.codes())
        };
    }

    private static Optional<PatientKey> patientOf(Sql sql, ConsultationKey visit)
            throws SQLException {
        return sql.first(
                "SELECT patient_id FROM consultation WHERE id = ?",
                row -> new PatientKey(row.getLong(1)),
                visit);
    }

    private static String text(@Nullable Side side) {
        return side == null ? "" : side.code();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
