package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Side;

/** Superficial clots written into the grid count like those of the thrombosis record (4.6). */
class ClotsOfTheScanTest {
    private static final Patch FULL = Starts.varicose();

    @ParameterizedTest(name = "{0} cm long, {1} cm away")
    @CsvSource({
        "4.9, 3.1, svt-symptom-relief, false",
        "5.0, 3.1, svt-prophylactic-anticoagulation, false",
        "4.9, 3.0, therapeutic-anticoagulation, false",
        "5.0, 3.0, therapeutic-anticoagulation, false",
        "null, 3.1, none, true",
        "4.9, null, none, true",
        "null, null, none, true",
    })
    void lengthAndDistanceDecide(String length, String distance, String action, boolean missing) {
        Answer answer = FULL.leg("duplex/segments/GSV_LT", clot(length, distance)).answer();

        for (String each :
                new String[] {
                    "svt-symptom-relief",
                    "svt-prophylactic-anticoagulation",
                    "therapeutic-anticoagulation"
                }) {
            assertThat(answer.actions().contains(each)).as(each).isEqualTo(each.equals(action));
        }
        assertThat(answer.missing().contains("svt-extent")).isEqualTo(missing);
        assertThat(answer.actions()).contains("repeat-duplex");
    }

    @Test
    void segmentsOfOneClotAddUp() {
        Patch two =
                FULL.leg("duplex/segments/GSV_MT", clot("3", "12"))
                        .leg("duplex/segments/GSV_LT", clot("2", "null"));

        assertThat(two.answer().actions()).contains("svt-prophylactic-anticoagulation");
        assertThat(two.leg("duplex/segments/GSV_LT", clot("1.9", "null")).answer().actions())
                .contains("svt-symptom-relief")
                .doesNotContain("svt-prophylactic-anticoagulation");
    }

    @Test
    void anUnknownLengthBesideAShortOneIsNotShort() {
        Answer answer =
                FULL.leg("duplex/segments/GSV_MT", clot("3", "12"))
                        .leg("duplex/segments/GSV_LT", clot("null", "null"))
                        .answer();

        assertThat(answer.actions()).doesNotContain("svt-symptom-relief");
        assertThat(answer.missing()).contains("svt-extent");
    }

    @Test
    void anUnknownUpperEndIsNotAway() {
        Answer answer =
                FULL.leg("duplex/segments/GSV_MT", clot("3", "null"))
                        .leg("duplex/segments/GSV_LT", clot("3", "20"))
                        .answer();

        assertThat(answer.actions()).doesNotContain("svt-prophylactic-anticoagulation");
        assertThat(answer.missing()).contains("svt-extent");
    }

    @Test
    void theRecordFillsWhatTheGridLeavesOpen() {
        Patch patch =
                Starts.svt(FULL, "5.0", "3.1").leg("duplex/segments/VAR_MC", clot("null", "null"));

        assertThat(patch.answer().actions()).contains("svt-prophylactic-anticoagulation");
        assertThat(patch.answer().missing()).doesNotContain("svt-extent");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, contraindicated",
        "2025-12-15, contraindicated",
        "2025-12-14, first-line",
        "2025-12, contraindicated",
        "2025-11, first-line",
        "2025, contraindicated",
        "2026, contraindicated",
    })
    void aRecentDeepClotHoldsBothLegsBack(String date, String status) {
        Answer answer =
                Starts.bothLegs(FULL)
                        .with("/consultation/legs/left/pastEvents", event("dvt", date))
                        .answer();

        if ("contraindicated".equals(status)) {
            assertThat(answer.status("evla/gsv")).isEqualTo(status);
            assertThat(answer.status(Side.LEFT, "evla/gsv")).isEqualTo(status);
        } else {
            assertThat(answer.status("evla/gsv")).isNotEqualTo("contraindicated");
            assertThat(answer.status(Side.LEFT, "evla/gsv")).isNotEqualTo("contraindicated");
        }
    }

    @Test
    void aRecentSuperficialClotHoldsItsLegBack() {
        Patch recent =
                Starts.bothLegs(FULL)
                        .with("/consultation/legs/left/pastEvents", event("svt", "2026-01"));

        assertThat(recent.answer().status(Side.LEFT, "evla/gsv"))
                .isEqualTo("relative-contraindication");
        assertThat(recent.answer().status("evla/gsv")).isEqualTo("first-line");
    }

    @Test
    void aDeepClotWithoutADateIsNoRecentOne() {
        Answer answer =
                FULL.leg("pastEvents", "{\"reviewed\": false, \"present\": [{\"event\": \"dvt\"}]}")
                        .answer();

        assertThat(answer.status("evla/gsv")).isEqualTo("with-caution");
    }

    private static String clot(String length, String distance) {
        return "{\"state\": \"acute-thrombus\", \"thrombusLengthCm\": "
                + length
                + ", \"thrombusToJunctionCm\": "
                + distance
                + "}";
    }

    private static String event(String event, String date) {
        return "{\"reviewed\": false, \"present\": [{\"event\": \""
                + event
                + "\", \"date\": \""
                + date
                + "\"}]}";
    }
}
