package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** facts.md 4.14.5, varicose tributaries: the first row that fits. */
class TributariesTest {
    private static final String SEGMENTS = "duplex/segments/";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rows(String row, Patch patch, String phlebectomy, String foam) {
        assertThat(
                        patch.answer()
                                .statuses(
                                        "phlebectomy/tributaries",
                                        "foam-sclerotherapy/tributaries"))
                .containsExactly(phlebectomy, foam);
    }

    static Stream<Arguments> rows() {
        Patch treated = Starts.varicose();
        Patch competent = Starts.competent();
        Patch skin = Starts.asymptomatic(Starts.classes(competent, "C2", "C4a"));
        return Stream.of(
                both("trunk strong", treated, "adjunct"),
                both("trunk fair", Starts.classes(treated, "C3"), "adjunct"),
                row(
                        "strong trunk above the fascia",
                        treated.leg("duplex/trunks/GSV/suprafascial", "true"),
                        "first-line",
                        "adjunct"),
                row(
                        "strong trunk 4.9 mm deep",
                        treated.leg(SEGMENTS + "GSV_UT/depthMm", "4.9"),
                        "first-line",
                        "adjunct"),
                both(
                        "strong trunk 5.0 mm deep",
                        treated.leg(SEGMENTS + "GSV_UT/depthMm", "5.0"),
                        "adjunct"),
                row(
                        "no way for a catheter",
                        treated.leg("duplex/trunks/GSV/tortuous", "true"),
                        "first-line",
                        "adjunct"),
                row(
                        "straight part of 4.9 cm",
                        treated.leg("duplex/trunks/GSV/straightLengthCm", "4.9"),
                        "first-line",
                        "adjunct"),
                both(
                        "the other trunk is shallow, and does not reflux",
                        treated.leg("duplex/trunks/SSV", "{\"suprafascial\": true}"),
                        "adjunct"),
                both("symptoms not asked", Starts.notAsked(competent), "undetermined"),
                both("symptoms not asked, skin class", Starts.notAsked(skin), "first-line"),
                both("asymptomatic", Starts.asymptomatic(competent), "not-indicated"),
                both(
                        "asymptomatic before unknown deep veins",
                        Starts.asymptomatic(competent).leg("duplex/deepVeins", "\"not-examined\""),
                        "not-indicated"),
                both(
                        "asymptomatic with a cosmetic wish",
                        Starts.prefers(Starts.asymptomatic(competent), "cosmetic"),
                        "with-caution"),
                both("asymptomatic with a skin class", skin, "first-line"),
                both(
                        "deep veins not examined",
                        competent.leg("duplex/deepVeins", "\"not-examined\""),
                        "undetermined"),
                both("no duplex", competent.leg("duplex", "null"), "undetermined"),
                both(
                        "GSV not examined",
                        competent
                                .without("/consultation/legs/right/duplex/segments/GSV_UT")
                                .without("/consultation/legs/right/duplex/segments/GSV_UC"),
                        "undetermined"),
                both(
                        "SSV not examined, varices of the medial calf",
                        competent.without("/consultation/legs/right/duplex/segments/SSV_U"),
                        "first-line"),
                both(
                        "SSV not examined, varices behind the thigh",
                        withoutSsv(competent, "VAR_PT"),
                        "undetermined"),
                both(
                        "SSV not examined, varices behind the calf",
                        withoutSsv(competent, "VAR_PC"),
                        "undetermined"),
                both(
                        "SSV not examined, varices in front of the thigh",
                        withoutSsv(competent, "VAR_AT"),
                        "first-line"),
                both(
                        "a trunk borderline",
                        competent.leg(SEGMENTS + "GSV_UT/refluxSeconds", "0.50"),
                        "suitable"),
                both(
                        "a trunk just borderline",
                        competent.leg(SEGMENTS + "GSV_UT/refluxSeconds", "0.45"),
                        "suitable"),
                both(
                        "a trunk below the borderline",
                        competent.leg(SEGMENTS + "GSV_UT/refluxSeconds", "0.44"),
                        "first-line"),
                both("a trunk weak", Starts.classes(treated, "C1"), "suitable"),
                both("trunks competent", competent, "first-line"),
                both("trunk gone", gone(competent), "first-line"),
                both(
                        "trunk gone, new vessels at the groin",
                        gone(competent).leg("duplex/neovascularisation", "true"),
                        "first-line"));
    }

    private static Patch withoutSsv(Patch patch, String varices) {
        return patch.without("/consultation/legs/right/duplex/segments/SSV_U")
                .without("/consultation/legs/right/duplex/segments/VAR_MC")
                .leg(SEGMENTS + varices, "{\"diameterMm\": 5}");
    }

    private static Patch gone(Patch patch) {
        return patch.leg(SEGMENTS + "GSV_UT", "{\"state\": \"ablated\"}")
                .leg(SEGMENTS + "GSV_UC", "{\"state\": \"absent\"}");
    }

    private static Arguments both(String row, Patch patch, String status) {
        return row(row, patch, status, status);
    }

    private static Arguments row(String row, Patch patch, String phlebectomy, String foam) {
        return Arguments.of(row, patch, phlebectomy, foam);
    }
}
