package org.saphena.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Laboratory results. Sodium, potassium, magnesium, adjusted calcium and phosphate in mmol/L, eGFR
 * in mL/min/1.73 m2, TSH in mU/L, HbA1c in mmol/mol, ferritin in ug/L, B12 in ng/L, CK in U/L,
 * haemoglobin in g/L, platelets in 10^9/L.
 */
public record Labs(
        @Nullable LocalDate date,
        @Nullable BigDecimal sodium,
        @Nullable BigDecimal potassium,
        @Nullable BigDecimal magnesium,
        @Nullable BigDecimal adjustedCalcium,
        @Nullable BigDecimal phosphate,
        @Nullable BigDecimal egfr,
        @Nullable BigDecimal tsh,
        @Nullable BigDecimal hba1c,
        @Nullable BigDecimal ferritin,
        @Nullable BigDecimal b12,
        @Nullable BigDecimal ck,
        @Nullable BigDecimal haemoglobin,
        @Nullable BigDecimal platelets) {
    /**
     * @throws ImpossibleValueException for a value outside its range
     */
    public Labs {
        sodium = Limits.SODIUM.check("/sodium", sodium);
        potassium = Limits.POTASSIUM.check("/potassium", potassium);
        magnesium = Limits.MAGNESIUM.check("/magnesium", magnesium);
        adjustedCalcium = Limits.ADJUSTED_CALCIUM.check("/adjustedCalcium", adjustedCalcium);
        phosphate = Limits.PHOSPHATE.check("/phosphate", phosphate);
        egfr = Limits.EGFR.check("/egfr", egfr);
        tsh = Limits.TSH.check("/tsh", tsh);
        hba1c = Limits.HBA1C.check("/hba1c", hba1c);
        ferritin = Limits.FERRITIN.check("/ferritin", ferritin);
        b12 = Limits.B12.check("/b12", b12);
        ck = Limits.CK.check("/ck", ck);
        haemoglobin = Limits.HAEMOGLOBIN.check("/haemoglobin", haemoglobin);
        platelets = Limits.PLATELETS.check("/platelets", platelets);
    }
}
