package org.saphena.exchange.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;

/**
 * A patient as a row has it.
 *
 * @param line in the file, from 1
 * @param number null where one is to be given
 */
public record CsvPatient(
        long line,
        @Nullable String number,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String nativeName,
        LocalDate birthDate,
        Sex sex,
        @Nullable BigDecimal heightCm,
        @Nullable BigDecimal weightKg,
        @Nullable Language language) {
    /** The patient under a number. */
    public Patient numbered(String given) {
        return new Patient(
                given,
                familyName,
                givenName,
                nativeName,
                birthDate,
                sex,
                heightCm,
                weightKg,
                language);
    }
}
