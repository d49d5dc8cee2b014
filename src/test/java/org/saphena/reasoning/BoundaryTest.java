package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Side;

/** The boundary table (10.4), line by line, with a number on both sides of each boundary. */
class BoundaryTest {
    private static LegAssessment right(Patch patch) {
        return Objects.requireNonNull(patch.answer().assessment().legs().get(Side.RIGHT));
    }

    @ParameterizedTest
    @CsvSource({
        "GSV_UT, 0.44, false, false",
        "GSV_UT, 0.45, false, true",
        "GSV_UT, 0.50, false, true",
        "GSV_UT, 0.51, true, true",
        "GSV_UT, 0.55, true, true",
        "GSV_UT, 0.56, true, false",
        "PTV, 0.50, false, true",
        "PTV, 0.51, true, true",
        "PER, 0.51, true, true",
        "DFV, 0.50, false, true",
        "DFV, 0.51, true, true",
        "FV, 0.89, false, false",
        "FV, 0.90, false, true",
        "FV, 1.00, false, true",
        "FV, 1.01, true, true",
        "FV, 1.10, true, true",
        "FV, 1.11, true, false",
        "CFV, 1.00, false, true",
        "CFV, 1.01, true, true",
        "POPV, 1.00, false, true",
        "POPV, 1.01, true, true",
    })
    void refluxTime(String segment, String seconds, boolean refluxing, boolean borderline) {
        LegAssessment leg =
                right(
                        Situations.competent()
                                .leg("duplex/deepVeins", "null")
                                .leg("duplex/segments/" + segment + "/refluxSeconds", seconds));

        assertThat(leg.refluxing().stream().map(Coded::code).toList().contains(segment))
                .isEqualTo(refluxing);
        assertThat(leg.borderline().stream().map(Coded::code).toList().contains(segment))
                .isEqualTo(borderline);
    }

    @ParameterizedTest
    @CsvSource({"0.50, 3.5, true", "0.49, 3.5, false", "0.50, 3.4, false", "0.49, 3.4, false"})
    void perforator(String seconds, String diameter, boolean pathologic) {
        LegAssessment leg =
                right(
                        Situations.perforator()
                                .leg("duplex/perforators/0/refluxSeconds", seconds)
                                .leg("duplex/perforators/0/diameterMm", diameter));

        assertThat(leg.incompetentPerforators().isEmpty()).isNotEqualTo(pathologic);
    }

    @ParameterizedTest
    @CsvSource({
        "0.49, XXXXXX, chronic-limb-threatening-ischaemia",
        "0.50, XXXXXX, none",
        "0.59, XXXXXX, none",
        "0.60, RNRXXI, none",
        "0.79, RNRXXI, none",
        "0.80, FNACNN, none",
        "0.90, FNACNN, none",
        "0.91, FNSANN, none",
        "1.30, FNSANN, none",
        "1.31, FNRRNN, none",
        "1.40, FNRRNN, none",
        "1.41, RNRRNN, none",
    })
    void ankleBrachialIndex(String abi, String letters, String flag) {
        Answer answer =
                Situations.refluxing("gsv")
                        .leg("ceap/clinical", "[\"C4b\"]")
                        .leg("arterial", "{\"pedalPulses\": \"palpable\", \"abi\": " + abi + "}")
                        .answer();

        assertThat(
                        Situations.letters(
                                answer,
                                List.of(
                                        "evla/gsv",
                                        "compression-15-20/leg",
                                        "compression-20-30/leg",
                                        "compression-30-40/leg",
                                        "compression-ulcer-40/leg",
                                        "compression-reduced-supervised/leg")))
                .isEqualTo(letters);
        assertThat(answer.flags()).isEqualTo(flag.equals("none") ? Set.of() : Set.of(flag));
    }

    @ParameterizedTest
    @CsvSource({
        "diameterMm, 5.9, FFSSSSC",
        "diameterMm, 6.0, FFSSCCC",
        "diameterMm, 10.0, FFSSCCC",
        "diameterMm, 10.1, FFCCCCS",
        "depthMm, 4.9, RRRCSSC",
        "depthMm, 5.0, FFCSSSC",
    })
    void measuresOfTheTrunk(String field, String value, String row) {
        Answer answer = Situations.strong().leg("duplex/segments/GSV_UT/" + field, value).answer();

        assertThat(Situations.row(answer, "gsv")).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "4.9, 3.1, false, svt-symptom-relief",
        "5.0, 3.1, false, svt-prophylactic-anticoagulation",
        "4.9, 3.0, true, therapeutic-anticoagulation",
        "5.0, 3.0, true, therapeutic-anticoagulation",
    })
    void superficialThrombosis(String length, String distance, boolean flag, String action) {
        Answer answer =
                Situations.competent()
                        .leg(
                                "superficialVeinThrombosis",
                                "{\"vein\": \"GSV\", \"lengthCm\": %s, \"distanceToJunctionCm\": %s}"
                                        .formatted(length, distance))
                        .answer();

        assertThat(answer.flags().contains("svt-near-junction")).isEqualTo(flag);
        assertThat(answer.actions()).contains(action, "repeat-duplex");
        Set<String> others =
                Set.of(
                        "svt-symptom-relief",
                        "svt-prophylactic-anticoagulation",
                        "therapeutic-anticoagulation");
        assertThat(answer.actions().stream().filter(others::contains)).containsExactly(action);
    }

    @ParameterizedTest
    @CsvSource({
        "49, none, weekly-duplex",
        "50, ehit-3, therapeutic-anticoagulation",
        "51, ehit-3, therapeutic-anticoagulation",
        "99, ehit-3, therapeutic-anticoagulation",
        "100, ehit-4, therapeutic-anticoagulation",
    })
    void heatInducedThrombosis(String percent, String flag, String action) {
        Answer answer =
                Situations.competent()
                        .leg(
                                "recentProcedure",
                                "{\"procedure\": \"evla\", \"target\": \"gsv\", \"date\":"
                                        + " \"2026-03-10\", \"deepVeinLumenPercent\": "
                                        + percent
                                        + "}")
                        .answer();

        assertThat(answer.flags()).isEqualTo(flag.equals("none") ? Set.of() : Set.of(flag));
        assertThat(answer.actions()).contains(action);
        assertThat(answer.actions().contains("weekly-duplex")).isNotEqualTo(flag.equals("ehit-4"));
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, unlikely, 1",
        "true, true, likely, 2",
        "false, false, unlikely, 0",
    })
    void wells(boolean tenderness, boolean swollen, String band, int points) {
        LegAssessment leg =
                right(
                        Situations.competent()
                                .leg(
                                        "wells",
                                        """
                                        {"activeCancer": false, "paralysisOrPlaster": false,
                                        "bedriddenOrSurgery": false, "deepVeinTenderness": %s,
                                        "entireLegSwollen": %s, "calfSwellingOver3cm": false,
                                        "pittingOedema": false, "collateralVeins": false,
                                        "previousDvt": false, "alternativeDiagnosisLikely": false}
                                        """
                                                .formatted(tenderness, swollen)));

        WellsScore wells = Objects.requireNonNull(leg.wells());
        assertThat(wells.band()).isEqualTo(band);
        assertThat(wells.points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "4, none",
        "5, mild",
        "9, mild",
        "10, moderate",
        "14, moderate",
        "15, severe",
    })
    void villalta(int total, String grade) {
        int[] items = new int[11];
        for (int i = 0; i < total; i++) {
            items[i % 11]++;
        }
        String scored =
                """
                {"pain": %d, "cramps": %d, "heaviness": %d, "paraesthesia": %d, "itching": %d,
                "oedema": %d, "induration": %d, "hyperpigmentation": %d, "redness": %d,
                "venousEctasia": %d, "calfCompressionPain": %d, "ulcer": false}
                """
                        .formatted(java.util.Arrays.stream(items).boxed().toArray());
        LegAssessment leg =
                right(
                        Situations.competent()
                                .leg("pastEvents", "{\"present\": [{\"event\": \"dvt\"}]}")
                                .leg("villalta", scored));

        assertThat(Objects.requireNonNull(leg.villalta()).grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"2008-03-14, first-line", "2008-03-15, undetermined"})
    void age(String birthDate, String evla) {
        Answer answer =
                Situations.strong().with("/patient/birthDate", '"' + birthDate + '"').answer();

        assertThat(answer.status("evla/gsv")).isEqualTo(evla);
    }

    @Test
    void underAgeEveryOptionIsUndetermined() {
        Answer answer =
                Situations.strong()
                        .with("/patient/birthDate", "\"2008-03-15\"")
                        .visit("pregnancy", "\"pregnant\"")
                        .answer();

        answer.assessment().legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .forEach(option -> {
                    assertThat(option.status().code()).isEqualTo("undetermined");
                    assertThat(option.deciding().rule()).isEqualTo("adults-only");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"right"})
    void aLegThatCannotBeAssessedIsUndetermined(String side) {
        Answer answer =
                Situations.bothLegs()
                        .with("/consultation/legs/" + side + "/assessable", "false")
                        .answer();

        assertThat(answer.status("evla/gsv")).isEqualTo("undetermined");
        assertThat(answer.status(Side.LEFT, "evla/gsv")).isEqualTo("first-line");
    }
}
