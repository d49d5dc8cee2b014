package org.saphena.storage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;

/** Reads rows of the patient table. */
final class PatientRows {
    private PatientRows() {}

    static StoredPatient read(ResultSet row) throws SQLException {
        return new StoredPatient(
                new PatientKey(row.getLong("id")), patient(row), row.getInt("version"));
    }

    /** The value of a code that the store itself wrote. */
    static <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        return Codes.find(type, code)
                .orElseThrow(() ->
                        new DamagedStoreException(DamagedStoreException.Damage.UNREADABLE_RECORD));
    }

    private static Patient patient(ResultSet row) throws SQLException {
        return new Patient(
                row.getString("number"),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("native_name"),
                LocalDate.parse(row.getString("birth_date")),
                code(Sex.class, row.getString("sex")),
                decimal(row.getString("height_cm")),
                decimal(row.getString("weight_kg")),
                language(row.getString("language")));
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : code(Language.class, code);
    }
}
