package org.saphena.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stays of a person who was erased: keys, and a hash of them in the audit trail. */
final class ErasedPerson {
    private ErasedPerson() {}

    /** Over everybody who was erased as one person. */
    static Digest digest(Sql sql, PatientKey person) throws SQLException {
        List<Object> fields = new ArrayList<>(List.of("saphena erasure"));
        fields.addAll(
                sql.list(
                        "SELECT patient_id, basis, versions FROM erasure WHERE person = ?"
                                + " ORDER BY patient_id",
                        row -> row.getLong(1) + " " + row.getString(2) + " " + row.getLong(3),
                        person));
        return Digest.of(fields.toArray());
    }

    /** Whether the audit trail itself tells that a patient was erased. */
    static boolean isTold(Sql sql, @Nullable PatientKey patient) throws SQLException {
        Optional<PatientKey> person =
                sql.first(
                        "SELECT person FROM erasure WHERE patient_id = ? AND person IS NOT NULL",
                        row -> new PatientKey(row.getLong(1)),
                        patient);
        return person.isPresent()
                && sql.first(
                                "SELECT 1 FROM audit WHERE patient = ? AND event = ?"
                                        + " AND outcome = ? AND content = ?",
                                row -> true,
                                person.get(),
                                AuditEvent.PATIENT_ERASED,
                                AuditOutcome.SUCCESS,
                                digest(sql, person.get()))
                        .isPresent();
    }
}
