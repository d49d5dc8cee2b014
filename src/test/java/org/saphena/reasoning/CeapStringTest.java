package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** facts.md 1.1.5 and case-format.md: CEAP, basic and full. */
class CeapStringTest {
    private static final Patch EMPTY =
            Starts.varicose().leg("duplex/segments", "{}").leg("duplex/trunks", "{}");

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void written(String row, Patch patch, String basic, String full) {
        CeapText ceap = Objects.requireNonNull(patch.answer().leg().ceap());

        assertThat(ceap.basic()).isEqualTo(basic);
        assertThat(ceap.full()).isEqualTo(full);
    }

    static Stream<Arguments> written() {
        String date = " (2026-03-14, L II)";
        Patch none = scan("\"GSV_UT\": {\"refluxSeconds\": 0}");
        Patch noScan = EMPTY.leg("duplex", "null");
        return Stream.of(
                row(
                        "several classes and systems",
                        Starts.perforator(
                                Starts.classes(
                                                scan(
                                                        reflux("GSV_UT")
                                                                + ", "
                                                                + reflux("GSV_UC")
                                                                + ", \"FV\": {\"refluxSeconds\": 1.5}, "
                                                                + " \"POPV\": {\"refluxSeconds\": 1.5}"),
                                                "C2",
                                                "C3",
                                                "C4b")
                                        .leg("duplex/deepVeins", "\"reflux\""),
                                "0.6",
                                "3.9",
                                "false"),
                        "C4b,s Ep As,p,d Pr",
                        "C2,3,4b,s Ep As,p,d Pr GSVa,GSVb,CPV,FV,POPV" + date),
                row(
                        "the example of the contract",
                        Starts.perforator(
                                scan(reflux("GSV_UT") + ", " + reflux("GSV_UC")),
                                "0.6",
                                "3.9",
                                "false"),
                        "C2,s Ep As,p Pr",
                        "C2,s Ep As,p Pr GSVa,GSVb,CPV" + date),
                row(
                        "recurrent",
                        Starts.classes(scan(reflux("AASV")), "C2r", "C4a")
                                .leg("ceap/aetiology", "\"Es\""),
                        "C4a,s Es As Pr",
                        "C2r,4a,s Es As Pr AASV" + date),
                row(
                        "post-thrombotic with obstruction",
                        Starts.classes(
                                        scan(
                                                "\"FV\": {\"refluxSeconds\": 1.5}, \"POPV\": {\"refluxSeconds\": 1.5},"
                                                        + " \"CFV\": {\"state\": \"occluded\"}"),
                                        "C3",
                                        "C4b",
                                        "C6r")
                                .leg("ceap/aetiology", "\"Esi\"")
                                .leg("duplex/deepVeins", "\"post-thrombotic\""),
                        "C6r,s Esi Ad Pr,o",
                        "C3,4b,6r,s Esi Ad Pr,o; Pr FV,POPV; Po CFV" + date),
                row(
                        "a superficial vein closed, nothing refluxes",
                        scan("\"SSV_U\": {\"state\": \"occluded\"}"),
                        "C2,s Ep As Po",
                        "C2,s Ep As Po SSV" + date),
                row(
                        "an acute deep clot by summary",
                        none.leg("duplex/deepVeins", "\"acute-thrombosis\""),
                        "C2,s Ep Ad Po",
                        "C2,s Ep Ad Po" + date),
                row(
                        "nothing found",
                        Starts.classes(none, "C0").leg("ceap/aetiology", "\"En\""),
                        "C0,s En An Pn",
                        "C0,s En An Pn" + date),
                row("without a scan", noScan, "C2,s Ep", "C2,s Ep (2026-03-14, L I)"),
                row(
                        "asymptomatic",
                        Starts.asymptomatic(noScan),
                        "C2,a Ep",
                        "C2,a Ep (2026-03-14, L I)"),
                row(
                        "judged asymptomatic",
                        noScan.leg("ceap/symptomatic", "false"),
                        "C2,a Ep",
                        "C2,a Ep (2026-03-14, L I)"),
                row(
                        "symptoms not asked",
                        Starts.notAsked(noScan),
                        "C2 Ep",
                        "C2 Ep (2026-03-14, L I)"),
                row(
                        "cramps alone",
                        Starts.crampsOnly(noScan),
                        "C2,s Ep",
                        "C2,s Ep (2026-03-14, L I)"),
                row(
                        "aetiology missing",
                        noScan.leg("ceap/aetiology", "null"),
                        "C2,s",
                        "C2,s (2026-03-14, L I)"),
                row(
                        "SSV and its junction",
                        scan(reflux("SPJ") + ", " + reflux("SSV_U")),
                        "C2,s Ep As Pr",
                        "C2,s Ep As Pr SSV" + date),
                row(
                        "PASV is not saphenous",
                        scan(reflux("PASV")),
                        "C2,s Ep As Pr",
                        "C2,s Ep As Pr NSV" + date),
                row(
                        "a refluxing tributary",
                        scan(reflux("VAR_MC")),
                        "C2,s Ep As Pr",
                        "C2,s Ep As Pr NSV" + date),
                row(
                        "deep reflux by summary",
                        scan("\"GSV_UT\": {\"refluxSeconds\": 0}")
                                .leg("duplex/deepVeins", "\"reflux\""),
                        "C2,s Ep Ad Pr",
                        "C2,s Ep Ad Pr" + date),
                row(
                        "the scan looked at nothing",
                        EMPTY.leg("duplex/deepVeins", "\"not-examined\""),
                        "C2,s Ep",
                        "C2,s Ep" + date),
                row(
                        "a vein seen, its flow not",
                        scan("\"GSV_UT\": {\"diameterMm\": 5}")
                                .leg("duplex/deepVeins", "\"not-examined\""),
                        "C2,s Ep",
                        "C2,s Ep" + date),
                row(
                        "a varicosity whose flow is not known, deep veins normal",
                        scan("\"VAR_MC\": {\"diameterMm\": 5}, \"GSV_UT\": {\"refluxSeconds\": 0}"),
                        "C2,s Ep",
                        "C2,s Ep" + date),
                row(
                        "a varicosity without reflux",
                        scan("\"VAR_MC\": {\"refluxSeconds\": 0}"),
                        "C2,s Ep An Pn",
                        "C2,s Ep An Pn" + date),
                row(
                        "a trunk whose flow is not known, deep veins normal",
                        scan("\"GSV_UT\": {\"diameterMm\": 5}"),
                        "C2,s Ep",
                        "C2,s Ep" + date),
                row(
                        "outflow abnormal alone",
                        none.leg("duplex/iliacOutflow", "\"abnormal\""),
                        "C2,s Ep",
                        "C2,s Ep" + date),
                row(
                        "post-thrombotic by summary",
                        none.leg("duplex/deepVeins", "\"post-thrombotic\""),
                        "C2,s Ep",
                        "C2,s Ep" + date));
    }

    @Test
    void theDateIsThatOfTheScan() {
        CeapText ceap =
                Objects.requireNonNull(
                        scan(reflux("GSV_UT"))
                                .leg("duplex/date", "\"2026-02-01\"")
                                .answer()
                                .leg()
                                .ceap());

        assertThat(ceap.full()).endsWith("(2026-02-01, L II)");
    }

    @Test
    void withoutAClassNothingIsWritten() {
        assertThat(EMPTY.leg("ceap/clinical", "[]").answer().leg().ceap()).isNull();
        assertThat(EMPTY.leg("ceap", "null").answer().leg().ceap()).isNull();
    }

    private static Patch scan(String segments) {
        return EMPTY.leg("duplex/segments", "{" + segments + "}");
    }

    private static String reflux(String segment) {
        return "\"" + segment + "\": {\"refluxSeconds\": 1.2}";
    }

    private static Arguments row(String row, Patch patch, String basic, String full) {
        return Arguments.of(row, patch, basic, full);
    }
}
