package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Cramps;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Girth;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.clinical.Ulcer;

/** Every measured value of a case with the range that its soft bounds stand in. */
final class SoftLimits {
    private final List<Measured> values = new ArrayList<>();

    /** One measured value. */
    record Measured(String pointer, BigDecimal value, Range range) {}

    private SoftLimits() {}

    static List<Measured> measured(CaseFile file) {
        SoftLimits all = new SoftLimits();
        all.person(file);
        Labs labs = file.consultation().labs();
        if (labs != null) {
            all.labs(labs);
        }
        for (Side side : Side.values()) {
            Leg leg = file.consultation().legs().of(side);
            if (leg != null) {
                all.leg("/consultation/legs/" + side.code(), leg);
            }
        }
        return List.copyOf(all.values);
    }

    private void person(CaseFile file) {
        add("/patient/birthDate", BigDecimal.valueOf(file.age()), Limits.AGE_YEARS);
        add("/patient/heightCm", file.patient().heightCm(), Limits.HEIGHT_CM);
        add("/patient/weightKg", file.patient().weightKg(), Limits.WEIGHT_KG);
        add("/patient/weightKg", file.patient().bmi(), Limits.BMI);
        add("/consultation/pregnancies", file.consultation().pregnancies(), Limits.PREGNANCIES);
    }

    private void labs(Labs labs) {
        add("/consultation/labs/sodium", labs.sodium(), Limits.SODIUM);
        add("/consultation/labs/potassium", labs.potassium(), Limits.POTASSIUM);
        add("/consultation/labs/magnesium", labs.magnesium(), Limits.MAGNESIUM);
        add("/consultation/labs/adjustedCalcium", labs.adjustedCalcium(), Limits.ADJUSTED_CALCIUM);
        add("/consultation/labs/phosphate", labs.phosphate(), Limits.PHOSPHATE);
        add("/consultation/labs/egfr", labs.egfr(), Limits.EGFR);
        add("/consultation/labs/tsh", labs.tsh(), Limits.TSH);
        add("/consultation/labs/hba1c", labs.hba1c(), Limits.HBA1C);
        add("/consultation/labs/ferritin", labs.ferritin(), Limits.FERRITIN);
        add("/consultation/labs/b12", labs.b12(), Limits.B12);
        add("/consultation/labs/ck", labs.ck(), Limits.CK);
        add("/consultation/labs/haemoglobin", labs.haemoglobin(), Limits.HAEMOGLOBIN);
        add("/consultation/labs/platelets", labs.platelets(), Limits.PLATELETS);
    }

    private void leg(String pointer, Leg leg) {
        Cramps cramps = leg.cramps();
        if (cramps != null) {
            add(pointer + "/cramps/minutes", cramps.minutes(), Limits.CRAMP_MINUTES);
            add(
                    pointer + "/cramps/crampsPerNight",
                    cramps.crampsPerNight(),
                    Limits.CRAMPS_PER_NIGHT);
        }
        Arterial arterial = leg.arterial();
        if (arterial != null) {
            add(pointer + "/arterial/abi", arterial.abi(), Limits.ABI);
            add(
                    pointer + "/arterial/anklePressureMmHg",
                    arterial.anklePressureMmHg(),
                    Limits.ANKLE_PRESSURE_MMHG);
            add(
                    pointer + "/arterial/toePressureMmHg",
                    arterial.toePressureMmHg(),
                    Limits.TOE_PRESSURE_MMHG);
            add(
                    pointer + "/arterial/toeBrachialIndex",
                    arterial.toeBrachialIndex(),
                    Limits.TOE_BRACHIAL_INDEX);
        }
        Girth girth = leg.girthCm();
        if (girth != null) {
            add(pointer + "/girthCm/ankle", girth.ankle(), Limits.ANKLE_GIRTH_CM);
            add(pointer + "/girthCm/calf", girth.calf(), Limits.CALF_GIRTH_CM);
        }
        Ulcer ulcer = leg.ulcer();
        if (ulcer != null) {
            add(pointer + "/ulcer/count", ulcer.count(), Limits.ULCER_COUNT);
            add(pointer + "/ulcer/durationWeeks", ulcer.durationWeeks(), Limits.ULCER_WEEKS);
            add(pointer + "/ulcer/lengthCm", ulcer.lengthCm(), Limits.ULCER_CM);
            add(pointer + "/ulcer/widthCm", ulcer.widthCm(), Limits.ULCER_CM);
        }
        DuplexStudy duplex = leg.duplex();
        if (duplex != null) {
            duplex(pointer + "/duplex", duplex);
        }
    }

    private void duplex(String pointer, DuplexStudy duplex) {
        duplex.segments()
                .forEach((id, segment) -> {
                    String at = pointer + "/segments/" + id.code();
                    add(at + "/refluxSeconds", segment.refluxSeconds(), Limits.REFLUX_SECONDS);
                    add(at + "/diameterMm", segment.diameterMm(), Limits.diameterMm(id));
                    add(at + "/depthMm", segment.depthMm(), Limits.DEPTH_MM);
                });
        duplex.trunks()
                .forEach((trunk, shape) -> {
                    String at = pointer + "/trunks/" + trunk.code();
                    add(
                            at + "/straightLengthCm",
                            shape.straightLengthCm(),
                            Limits.STRAIGHT_LENGTH_CM);
                    add(
                            at + "/junctionHeightCm",
                            shape.junctionHeightCm(),
                            Limits.JUNCTION_HEIGHT_CM);
                });
        for (int i = 0; i < duplex.perforators().size(); i++) {
            String at = pointer + "/perforators/" + i;
            add(
                    at + "/refluxSeconds",
                    duplex.perforators().get(i).refluxSeconds(),
                    Limits.REFLUX_SECONDS);
            add(
                    at + "/diameterMm",
                    duplex.perforators().get(i).diameterMm(),
                    Limits.PERFORATOR_DIAMETER_MM);
        }
    }

    private void add(String pointer, @Nullable Integer value, Range range) {
        add(pointer, value == null ? null : BigDecimal.valueOf(value), range);
    }

    private void add(String pointer, @Nullable BigDecimal value, Range range) {
        if (value != null) {
            values.add(new Measured(pointer, value, range));
        }
    }
}
