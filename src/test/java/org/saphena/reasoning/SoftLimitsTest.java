package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every measurement with a usual range is held against it, where it stands. */
class SoftLimitsTest {
    private static final String LEG = "/consultation/legs/right/";
    private static final Patch FULL =
            Starts.varicose()
                    .visit("labs", "{}")
                    .leg("cramps", "{\"nightsPerWeek\": 1}")
                    .leg("girthCm", "{\"ankle\": 22, \"calf\": 36}")
                    .leg("ulcer", "{\"count\": 1}")
                    .leg("duplex/trunks/GSV", "{\"straightLengthCm\": 38}")
                    .leg("duplex/perforators", "[{\"site\": \"PV_FC\", \"diameterMm\": 3}]");

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource({
        "/patient/heightCm, 170, 119",
        "/patient/weightKg, 70, 251",
        "/consultation/pregnancies, 15, 16",
        "/consultation/labs/sodium, 145, 146",
        "/consultation/labs/potassium, 3.5, 3.4",
        "/consultation/labs/magnesium, 1.0, 1.1",
        "/consultation/labs/adjustedCalcium, 2.15, 2.14",
        "/consultation/labs/phosphate, 1.5, 1.6",
        "/consultation/labs/egfr, 60, 59",
        "/consultation/labs/tsh, 10, 11",
        "/consultation/labs/hba1c, 48, 49",
        "/consultation/labs/ferritin, 15, 14",
        "/consultation/labs/b12, 150, 149",
        "/consultation/labs/ck, 1000, 1001",
        "/consultation/labs/haemoglobin, 80, 79",
        "/consultation/labs/platelets, 100, 99",
        "cramps/minutes, 10, 11",
        "cramps/crampsPerNight, 10, 11",
        "arterial/abi, 1.3, 1.31",
        "arterial/anklePressureMmHg, 60, 59",
        "arterial/toePressureMmHg, 30, 29",
        "arterial/toeBrachialIndex, 0.71, 0.70",
        "girthCm/ankle, 50, 51",
        "girthCm/calf, 70, 71",
        "ulcer/count, 10, 11",
        "ulcer/durationWeeks, 520, 521",
        "ulcer/lengthCm, 30, 31",
        "ulcer/widthCm, 30, 31",
        "duplex/segments/GSV_UT/refluxSeconds, 10, 10.1",
        "duplex/segments/GSV_UT/diameterMm, 20, 20.1",
        "duplex/segments/GSV_UT/depthMm, 10, 9.9",
        "duplex/trunks/GSV/straightLengthCm, 5, 4.9",
        "duplex/trunks/GSV/junctionHeightCm, 10, 10.1",
        "duplex/perforators/0/refluxSeconds, 10, 10.1",
        "duplex/perforators/0/diameterMm, 8, 8.1"
    })
    void oneBeyondItsUsualRangeIsMet(String field, String usual, String unusual) {
        String pointer = field.startsWith("/") ? field : LEG + field;

        assertThat(met(FULL.with(pointer, usual))).doesNotContain(pointer);
        assertThat(met(FULL.with(pointer, unusual))).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource({"39.9, false", "40, true"})
    void bodyMassIndexIsToldAtTheWeight(String index, boolean told) {
        Patch patch =
                FULL.with("/patient/heightCm", "200")
                        .with("/patient/weightKg", String.valueOf(4 * Double.parseDouble(index)));

        assertThat(met(patch).contains("/patient/weightKg")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-14, false", "2008-03-15, true"})
    void aMinorIsToldAtTheDateOfBirth(String born, boolean told) {
        Patch patch =
                FULL.visit("date", "\"2026-03-14\"").with("/patient/birthDate", '"' + born + '"');

        assertThat(met(patch).contains("/patient/birthDate")).isEqualTo(told);
    }

    private static List<String> met(Patch patch) {
        return SoftLimits.met(patch.file()).stream().map(SoftLimits.Met::pointer).toList();
    }
}
