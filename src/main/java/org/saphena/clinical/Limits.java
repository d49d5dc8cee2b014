package org.saphena.clinical;

import static org.saphena.clinical.Range.above;
import static org.saphena.clinical.Range.atOrAbove;
import static org.saphena.clinical.Range.atOrBelow;
import static org.saphena.clinical.Range.below;
import static org.saphena.clinical.Range.of;
import static org.saphena.clinical.Range.whole;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Plausible ranges of everything that is measured. These guard against slips of the hand; no
 * recommendation depends on them.
 */
public final class Limits {
    public static final Range REFLUX_SECONDS = of("s", "0", "30", above("10"));
    public static final Range TRUNK_DIAMETER_MM = of("mm", "0.5", "40", below("2"), above("20"));
    public static final Range SSV_DIAMETER_MM = of("mm", "0.5", "30", below("1.5"), above("15"));
    public static final Range TRIBUTARY_DIAMETER_MM = of("mm", "0.5", "30", above("15"));
    public static final Range PERFORATOR_DIAMETER_MM = of("mm", "0.5", "15", above("8"));
    public static final Range DEEP_DIAMETER_MM = of("mm", "1", "35", above("25"));
    public static final Range DEPTH_MM = of("mm", "0", "100", below("10"));
    public static final Range JUNCTION_HEIGHT_CM = of("cm", "-10", "40", above("10"));
    public static final Range STRAIGHT_LENGTH_CM = of("cm", "0", "100", below("5"));
    public static final Range THROMBUS_LENGTH_CM = of("cm", "0", "120");
    public static final Range THROMBUS_TO_JUNCTION_CM = of("cm", "0", "100");
    public static final Range STUMP_LENGTH_MM = of("mm", "0", "200");
    public static final Range DEEP_LUMEN_PERCENT = of("%", "0", "100");
    public static final Range ABI = of("", "0", "3", below("0.5"), above("1.3"));
    public static final Range ANKLE_PRESSURE_MMHG =
            of("mmHg", "0", "320", below("60"), above("220"));
    public static final Range TOE_PRESSURE_MMHG = of("mmHg", "0", "300", below("30"));
    public static final Range TOE_BRACHIAL_INDEX = of("", "0", "2", atOrBelow("0.70"));
    public static final Range CLAUDICATION_METRES = of("m", "0", "10000");
    public static final Range AGE_YEARS = whole("y", "0", "120", below("18"));
    public static final Range BMI = of("kg/m2", "10", "90", atOrAbove("40"));
    public static final Range HEIGHT_CM = of("cm", "50", "250", below("120"), above("220"));
    public static final Range WEIGHT_KG = of("kg", "20", "400", below("35"), above("250"));
    public static final Range PAIN_SCORE = whole("", "0", "10");
    public static final Range NIGHTS_PER_WEEK = of("/wk", "0", "7");
    public static final Range CRAMP_MINUTES = of("min", "0", "120", above("10"));
    public static final Range CRAMPS_PER_NIGHT = of("", "0", "50", above("10"));
    public static final Range SINCE_MONTHS = of("mo", "0", "1200");
    public static final Range SYMPTOM_SEVERITY = whole("", "1", "3");
    public static final Range SCORE_ITEM = whole("", "0", "3");
    public static final Range PREGNANCIES = whole("", "0", "25", above("15"));
    public static final Range ANKLE_GIRTH_CM = of("cm", "10", "80", above("50"));
    public static final Range CALF_GIRTH_CM = of("cm", "10", "100", above("70"));
    public static final Range ULCER_COUNT = whole("", "1", "50", above("10"));
    public static final Range ULCER_WEEKS = of("wk", "0", "3000", above("520"));
    public static final Range ULCER_CM = of("cm", "0.1", "60", above("30"));
    public static final Range SODIUM = of("mmol/L", "100", "170", below("135"), above("145"));
    public static final Range POTASSIUM = of("mmol/L", "1.5", "9", below("3.5"), above("5.0"));
    public static final Range MAGNESIUM = of("mmol/L", "0.2", "2.5", below("0.7"), above("1.0"));
    public static final Range ADJUSTED_CALCIUM =
            of("mmol/L", "1.0", "4.0", below("2.15"), above("2.55"));
    public static final Range PHOSPHATE = of("mmol/L", "0.1", "5", below("0.8"), above("1.5"));
    public static final Range EGFR = of("mL/min/1.73 m2", "0", "150", below("60"));
    public static final Range TSH = of("mU/L", "0", "150", above("10"));
    public static final Range HBA1C = of("mmol/mol", "20", "200", above("48"));
    public static final Range FERRITIN = of("ug/L", "1", "5000", below("15"), above("1000"));
    public static final Range B12 = of("ng/L", "20", "5000", below("150"));
    public static final Range CK = of("U/L", "10", "100000", above("1000"));
    public static final Range HAEMOGLOBIN = of("g/L", "20", "250", below("80"), above("180"));
    public static final Range PLATELETS = of("10^9/L", "1", "2000", below("100"), above("600"));
    public static final Range PRIORITY_WEIGHT = whole("", "1", "5");

    /** A duplex study older than this many days at the visit earns a warning. */
    public static final int DUPLEX_AGE_DAYS = 180;

    /** The longest text that a case file may hold, in characters. */
    public static final int TEXT_LENGTH = 4000;

    private Limits() {}

    /** The range for the diameter of a segment, by what kind of vein it is. */
    public static Range diameterMm(SegmentId segment) {
        return switch (segment) {
            case SSV_U, SSV_L, SPJ -> SSV_DIAMETER_MM;
            case CFV, DFV, FV, POPV, PTV, PER -> DEEP_DIAMETER_MM;
            default -> segment.isTributary() ? TRIBUTARY_DIAMETER_MM : TRUNK_DIAMETER_MM;
        };
    }

    /** Body mass index in kg/m2, to one decimal. */
    static BigDecimal bmi(BigDecimal heightCm, BigDecimal weightKg) {
        BigDecimal metres = heightCm.movePointLeft(2);
        return weightKg.divide(metres.multiply(metres), 1, RoundingMode.HALF_UP);
    }
}
