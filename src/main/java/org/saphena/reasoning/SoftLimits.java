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

/** The soft bounds that the measured values of a case meet. */
final class SoftLimits {
    private final List<Met> met = new ArrayList<>();

    /** A value that meets a soft bound of its range. */
    record Met(String pointer, BigDecimal value, Range range, Range.Bound bound) {}

    /** A part of the case; its pointer is only written for a value that meets a bound. */
    private record Place(@Nullable Place around, String step) {
        Place at(String inner) {
            return new Place(this, inner);
        }

        String pointer() {
            return around == null ? step : around.pointer() + step;
        }
    }

    private SoftLimits() {}

    static List<Met> met(CaseFile file) {
        SoftLimits all = new SoftLimits();
        all.person(file);
        Labs labs = file.consultation().labs();
        if (labs != null) {
            all.labs(labs);
        }
        for (Side side : Side.values()) {
            Leg leg = file.consultation().legs().of(side);
            if (leg != null) {
                all.leg(new Place(null, "/consultation/legs/" + side.code()), leg);
            }
        }
        return List.copyOf(all.met);
    }

    private void person(CaseFile file) {
        Place patient = new Place(null, "/patient");
        add(patient, "/birthDate", BigDecimal.valueOf(file.age()), Limits.AGE_YEARS);
        add(patient, "/heightCm", file.patient().heightCm(), Limits.HEIGHT_CM);
        add(patient, "/weightKg", file.patient().weightKg(), Limits.WEIGHT_KG);
        add(patient, "/weightKg", file.patient().bmi(), Limits.BMI);
        add(
                new Place(null, "/consultation"),
                "/pregnancies",
                file.consultation().pregnancies(),
                Limits.PREGNANCIES);
    }

    private void labs(Labs labs) {
        Place at = new Place(null, "/consultation/labs");
        add(at, "/sodium", labs.sodium(), Limits.SODIUM);
        add(at, "/potassium", labs.potassium(), Limits.POTASSIUM);
        add(at, "/magnesium", labs.magnesium(), Limits.MAGNESIUM);
        add(at, "/adjustedCalcium", labs.adjustedCalcium(), Limits.ADJUSTED_CALCIUM);
        add(at, "/phosphate", labs.phosphate(), Limits.PHOSPHATE);
        add(at, "/egfr", labs.egfr(), Limits.EGFR);
        add(at, "/tsh", labs.tsh(), Limits.TSH);
        add(at, "/hba1c", labs.hba1c(), Limits.HBA1C);
        add(at, "/ferritin", labs.ferritin(), Limits.FERRITIN);
        add(at, "/b12", labs.b12(), Limits.B12);
        add(at, "/ck", labs.ck(), Limits.CK);
        add(at, "/haemoglobin", labs.haemoglobin(), Limits.HAEMOGLOBIN);
        add(at, "/platelets", labs.platelets(), Limits.PLATELETS);
    }

    private void leg(Place place, Leg leg) {
        Cramps cramps = leg.cramps();
        if (cramps != null) {
            add(place.at("/cramps"), "/minutes", cramps.minutes(), Limits.CRAMP_MINUTES);
            add(
                    place.at("/cramps"),
                    "/crampsPerNight",
                    cramps.crampsPerNight(),
                    Limits.CRAMPS_PER_NIGHT);
        }
        Arterial arterial = leg.arterial();
        if (arterial != null) {
            add(place.at("/arterial"), "/abi", arterial.abi(), Limits.ABI);
            add(
                    place.at("/arterial"),
                    "/anklePressureMmHg",
                    arterial.anklePressureMmHg(),
                    Limits.ANKLE_PRESSURE_MMHG);
            add(
                    place.at("/arterial"),
                    "/toePressureMmHg",
                    arterial.toePressureMmHg(),
                    Limits.TOE_PRESSURE_MMHG);
            add(
                    place.at("/arterial"),
                    "/toeBrachialIndex",
                    arterial.toeBrachialIndex(),
                    Limits.TOE_BRACHIAL_INDEX);
        }
        Girth girth = leg.girthCm();
        if (girth != null) {
            add(place.at("/girthCm"), "/ankle", girth.ankle(), Limits.ANKLE_GIRTH_CM);
            add(place.at("/girthCm"), "/calf", girth.calf(), Limits.CALF_GIRTH_CM);
        }
        Ulcer ulcer = leg.ulcer();
        if (ulcer != null) {
            add(place.at("/ulcer"), "/count", ulcer.count(), Limits.ULCER_COUNT);
            add(place.at("/ulcer"), "/durationWeeks", ulcer.durationWeeks(), Limits.ULCER_WEEKS);
            add(place.at("/ulcer"), "/lengthCm", ulcer.lengthCm(), Limits.ULCER_CM);
            add(place.at("/ulcer"), "/widthCm", ulcer.widthCm(), Limits.ULCER_CM);
        }
        DuplexStudy duplex = leg.duplex();
        if (duplex != null) {
            duplex(place.at("/duplex"), duplex);
        }
    }

    private void duplex(Place place, DuplexStudy duplex) {
        duplex.segments()
                .forEach((id, segment) -> {
                    Place at = place.at("/segments/" + id.code());
                    add(at, "/refluxSeconds", segment.refluxSeconds(), Limits.REFLUX_SECONDS);
                    add(at, "/diameterMm", segment.diameterMm(), Limits.diameterMm(id));
                    add(at, "/depthMm", segment.depthMm(), Limits.DEPTH_MM);
                });
        duplex.trunks()
                .forEach((trunk, shape) -> {
                    Place at = place.at("/trunks/" + trunk.code());
                    add(
                            at,
                            "/straightLengthCm",
                            shape.straightLengthCm(),
                            Limits.STRAIGHT_LENGTH_CM);
                    add(
                            at,
                            "/junctionHeightCm",
                            shape.junctionHeightCm(),
                            Limits.JUNCTION_HEIGHT_CM);
                });
        for (int i = 0; i < duplex.perforators().size(); i++) {
            Place at = place.at("/perforators/" + i);
            add(
                    at,
                    "/refluxSeconds",
                    duplex.perforators().get(i).refluxSeconds(),
                    Limits.REFLUX_SECONDS);
            add(
                    at,
                    "/diameterMm",
                    duplex.perforators().get(i).diameterMm(),
                    Limits.PERFORATOR_DIAMETER_MM);
        }
    }

    private void add(Place at, String field, @Nullable Integer value, Range range) {
        add(at, field, value == null ? null : BigDecimal.valueOf(value), range);
    }

    private void add(Place at, String field, @Nullable BigDecimal value, Range range) {
        if (value != null) {
            for (Range.Bound bound : range.warnings(value)) {
                met.add(new Met(at.pointer() + field, value, range, bound));
            }
        }
    }
}
