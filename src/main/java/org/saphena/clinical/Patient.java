package org.saphena.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The person. The names never reach the reasoning.
 *
 * @param heightCm height in cm
 * @param weightKg weight in kg
 * @param language the language in which the patient reads
 */
public record Patient(
        String id,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String nativeName,
        LocalDate birthDate,
        Sex sex,
        @Nullable BigDecimal heightCm,
        @Nullable BigDecimal weightKg,
        @Nullable Language language) {
    /**
     * @throws ImpossibleValueException for a blank number or an implausible height or weight
     */
    public Patient {
        if (id.isBlank()) {
            throw new ImpossibleValueException("/id", Fault.EMPTY, id, "");
        }
        Texts.check("/id", id);
        Texts.check("/familyName", familyName);
        Texts.check("/givenName", givenName);
        Texts.check("/nativeName", nativeName);
        heightCm = Limits.HEIGHT_CM.check("/heightCm", heightCm);
        weightKg = Limits.WEIGHT_KG.check("/weightKg", weightKg);
        if (heightCm != null && weightKg != null) {
            Limits.BMI.require("/weightKg", Limits.bmi(heightCm, weightKg));
        }
    }

    /** Body mass index in kg/m2 to one decimal, or null while height or weight is unknown. */
    public @Nullable BigDecimal bmi() {
        return heightCm == null || weightKg == null ? null : Limits.bmi(heightCm, weightKg);
    }

    /** Completed years on {@code day}. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
