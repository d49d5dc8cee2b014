package org.saphena.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;

/** Reads {@code /patient}. */
final class PatientReader {
    private PatientReader() {}

    static @Nullable Patient read(ObjectReader in) {
        in.require("id", "birthDate", "sex");
        return in.build(() -> {
            String id = in.text("id");
            String familyName = in.text("familyName");
            String givenName = in.text("givenName");
            String nativeName = in.text("nativeName");
            LocalDate birthDate = in.date("birthDate");
            Sex sex = in.code("sex", Sex.class);
            BigDecimal heightCm = in.decimal("heightCm");
            BigDecimal weightKg = in.decimal("weightKg");
            Language language = in.code("language", Language.class);
            return id == null || birthDate == null || sex == null
                    ? null
                    : new Patient(
                            id,
                            familyName,
                            givenName,
                            nativeName,
                            birthDate,
                            sex,
                            heightCm,
                            weightKg,
                            language);
        });
    }
}
