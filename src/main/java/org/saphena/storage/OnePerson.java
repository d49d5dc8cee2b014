package org.saphena.storage;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is one person: a patient and those who were merged into them. Who was merged is always one
 * step away from who was kept.
 */
final class OnePerson {
    /** The keys of all patients who are one person with a patient; its key twice as value. */
    static final String MEMBERS =
            """
            SELECT coalesce(merged_into, id) FROM patient WHERE id = ?
            UNION ALL
            SELECT m.id FROM patient p CROSS JOIN patient m
                ON m.merged_into = coalesce(p.merged_into, p.id)
            WHERE p.id = ?
            """;

    private OnePerson() {}

    /** Who was kept, which may be the patient itself; empty for nobody. */
    static Optional<PatientKey> kept(Sql sql, PatientKey patient) throws SQLException {
        return sql.first(
                "SELECT coalesce(merged_into, id) FROM patient WHERE id = ?",
                row -> new PatientKey(row.getLong(1)),
                patient);
    }

    /** All who are one person with the patient, who was kept first. */
    static List<PatientKey> members(Sql sql, PatientKey patient) throws SQLException {
        return sql.list(MEMBERS, row -> new PatientKey(row.getLong(1)), patient, patient);
    }

    /** Who was kept in the place of each who was merged, each once, in the same order. */
    static List<StoredPatient> kept(Sql sql, List<StoredPatient> found) throws SQLException {
        if (!isAnybodyMerged(sql)) {
            return found;
        }
        Map<PatientKey, StoredPatient> kept = new LinkedHashMap<>();
        for (StoredPatient each : found) {
            StoredPatient stays = kept(sql, each);
            kept.putIfAbsent(stays.key(), stays);
        }
        return List.copyOf(kept.values());
    }

    /** Who was kept in the place of a patient. */
    static StoredPatient kept(Sql sql, StoredPatient patient) throws SQLException {
        return sql.first(
                        "SELECT k.* FROM patient p JOIN patient k ON k.id = p.merged_into"
                                + " WHERE p.id = ?",
                        PatientRows::read,
                        patient.key())
                .orElse(patient);
    }

    /** Whether a draft of any of them is worked on. */
    static boolean isWorkedOn(Sql sql, PatientKey patient) throws SQLException {
        return sql.first(
                        """
                        SELECT 1 FROM desk d JOIN consultation c ON c.id = d.consultation_id
                        WHERE d.is_open = 1 AND c.patient_id IN (
                        """
                                + MEMBERS
                                + ")",
                        row -> true,
                        patient,
                        patient)
                .isPresent();
    }

    private static boolean isAnybodyMerged(Sql sql) throws SQLException {
        return sql.first("SELECT 1 FROM patient WHERE merged_into IS NOT NULL LIMIT 1", row -> true)
                .isPresent();
    }
}
