package org.saphena.storage;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;

/** The patients of a store. */
public final class PatientRepository {
    /** How many lines a list has at most. */
    public static final int LONGEST_LIST = 200;

    private static final int LONGEST_LOOK = 2_000;

    private static final String BORN_ON =
            "SELECT * FROM patient WHERE birth_date = ? ORDER BY id DESC LIMIT ?";

    private final Audited audited;
    private final Clock clock;
    private final PatientNumbers numbers;

    PatientRepository(Audited audited, Clock clock, SecureRandom random, boolean demo) {
        this.audited = audited;
        this.clock = clock;
        this.numbers = new PatientNumbers(random, demo);
    }

    /** A random number that no patient has. */
    public String newNumber() {
        return audited.untold(numbers::free);
    }

    /**
     * Adds a patient under the number {@link Patient#id()}.
     *
     * @throws NumberRefusedException when somebody has the number, or it marks a demo patient where
     *     there are none, or does not where there are only those
     */
    public StoredPatient create(Patient patient) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENT_CREATED),
                sql -> create(sql, patient),
                (note, created) -> note.about(created.key()).version(1));
    }

    /** As {@link #create(Patient)}, within the transaction that is running. */
    StoredPatient create(Sql sql, Patient patient) throws SQLException {
        numbers.requireAllowed(patient.id());
        requireFree(sql, patient.id(), null);
        PatientKey key = new PatientKey(insert(sql, patient));
        PatientIndex.add(sql, key, patient);
        return new StoredPatient(key, patient, 1);
    }

    /**
     * Changes what is known of a patient; versions of consultations keep what they say.
     *
     * @param version as it was read
     * @throws ChangedElsewhereException when it is no longer that version
     * @throws NumberRefusedException as for {@link #create}
     */
    public StoredPatient update(PatientKey key, int version, Patient patient) {
        numbers.requireAllowed(patient.id());
        AuditNote note = AuditNote.of(AuditEvent.PATIENT_CHANGED).about(key).version(version + 1);
        return audited.run(
                note,
                sql -> {
                    requireFree(sql, patient.id(), key);
                    if (change(sql, key, version, patient) == 0) {
                        throw new ChangedElsewhereException();
                    }
                    PatientIndex.replace(sql, key, patient);
                    return new StoredPatient(key, patient, version + 1);
                });
    }

    public Optional<StoredPatient> find(PatientKey key) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENT_READ).about(key),
                sql -> sql.first("SELECT * FROM patient WHERE id = ?", PatientRows::read, key));
    }

    /** The patient with exactly this number; upper and lower case are the same. */
    public Optional<StoredPatient> byNumber(String number) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENT_READ),
                sql ->
                        sql.first(
                                "SELECT * FROM patient WHERE number = ?",
                                PatientRows::read,
                                number),
                (note, found) -> found.map(each -> note.about(each.key())).orElse(note));
    }

    /**
     * Finds patients by the beginnings of their names (Latin or Hangul), by the first letters of
     * Korean ones, by the beginning of their number, by birth date or by a CEAP class as it was
     * recorded last of either leg, all words together; the newest first. Nothing typed gives those
     * last worked with, the latest first.
     *
     * @param limit 1 to {@value #LONGEST_LIST}
     */
    public List<PatientLine> search(String typed, int limit) {
        return search(typed, ListOrder.USUAL, limit).lines();
    }

    /**
     * The same in another order: everybody when nothing is typed; else the newest of those that
     * fit, in that order among themselves.
     */
    public Listed<PatientLine> search(String typed, ListOrder order, int limit) {
        int most = bounded(limit);
        PatientSearch search = new PatientSearch(typed);
        if (!search.isEmpty()) {
            return list(sql -> search.run(sql, most + 1), order, most);
        }
        return typed.isBlank()
                ? list(sql -> order.everybody(sql, most + 1), ListOrder.USUAL, most)
                : new Listed<>(List.of(), true);
    }

    /** Everybody born on that day, to find who is registered already. */
    public List<PatientLine> bornOn(LocalDate birthDate) {
        return list(
                        sql -> sql.list(BORN_ON, PatientRows::read, birthDate, LONGEST_LIST + 1),
                        ListOrder.USUAL,
                        LONGEST_LIST)
                .lines();
    }

    private Listed<PatientLine> list(Work<List<StoredPatient>> finding, ListOrder order, int most) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENTS_SEARCHED),
                sql -> {
                    Listed<StoredPatient> found = Listed.of(finding.with(sql), most);
                    return new Listed<>(lines(sql, order.sort(found.lines())), found.whole());
                });
    }

    /** Those born on any of the days, at most two thousand, without their visits. */
    public List<StoredPatient> bornOnAny(Collection<LocalDate> days) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENTS_SEARCHED),
                sql -> {
                    List<StoredPatient> found = new ArrayList<>();
                    for (LocalDate day : days) {
                        found.addAll(
                                sql.list(
                                        BORN_ON,
                                        PatientRows::read,
                                        day,
                                        LONGEST_LOOK - found.size()));
                    }
                    return found;
                });
    }

    /** The same patient as a line of a list. */
    public PatientLine line(StoredPatient patient) {
        return audited.run(
                AuditNote.of(AuditEvent.PATIENT_READ).about(patient.key()),
                sql -> lines(sql, List.of(patient)).getFirst());
    }

    private long insert(Sql sql, Patient patient) throws SQLException {
        return sql.insert(
                """
                INSERT INTO patient (id, number, family_name, given_name, native_name, birth_date,
                    sex, height_cm, weight_kg, language, created_at, touched_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """,
                SpentKeys.nextPatient(sql),
                patient.id(),
                patient.familyName(),
                patient.givenName(),
                patient.nativeName(),
                patient.birthDate(),
                patient.sex(),
                text(patient.heightCm()),
                text(patient.weightKg()),
                patient.language(),
                clock.instant(),
                clock.instant());
    }

    private int change(Sql sql, PatientKey key, int version, Patient patient) throws SQLException {
        return sql.run(
                """
                UPDATE patient SET number = ?, family_name = ?, given_name = ?, native_name = ?,
                    birth_date = ?, sex = ?, height_cm = ?, weight_kg = ?, language = ?,
                    touched_at = ?, version = version + 1
                WHERE id = ? AND version = ?
                """,
                patient.id(),
                patient.familyName(),
                patient.givenName(),
                patient.nativeName(),
                patient.birthDate(),
                patient.sex(),
                text(patient.heightCm()),
                text(patient.weightKg()),
                patient.language(),
                clock.instant(),
                key,
                version);
    }

    private static void requireFree(Sql sql, String number, @Nullable PatientKey but)
            throws SQLException {
        Optional<PatientKey> holder =
                sql.first(
                        "SELECT id FROM patient WHERE number = ?",
                        row -> new PatientKey(row.getLong(1)),
                        number);
        if (holder.isPresent() && !holder.get().equals(but)) {
            throw new NumberRefusedException(NumberRefusedException.Reason.TAKEN);
        }
    }

    private static List<PatientLine> lines(Sql sql, List<StoredPatient> found) throws SQLException {
        List<PatientLine> lines = new ArrayList<>();
        for (StoredPatient patient : OnePerson.kept(sql, found)) {
            lines.add(
                    new PatientLine(
                            patient,
                            VisitRows.last(sql, patient.key()).orElse(null),
                            LastClasses.of(sql, patient.key())));
        }
        return lines;
    }

    private static int bounded(int limit) {
        return Math.clamp(limit, 1, LONGEST_LIST);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
