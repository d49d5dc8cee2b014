package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derived facts of a trunk (R-ST-01 to R-ST-05), seen through what they do to its options. */
class TrunkStateTest {
    @ParameterizedTest
    @CsvSource({
        "GSV_UT, gsv",
        "GSV_MT, gsv",
        "GSV_LT, gsv",
        "GSV_K, gsv",
        "GSV_UC, gsv",
        "SSV_U, ssv",
        "SSV_L, ssv",
        "AASV, aasv",
        "PASV, pasv",
    })
    void eachSegmentOfATrunkMakesItReflux(String segment, String target) {
        Patch patch =
                Situations.competent()
                        .leg("duplex/segments/" + segment, "{\"refluxSeconds\": 0.51}")
                        .leg(
                                "duplex/trunks/" + target.toUpperCase(Locale.ROOT),
                                "{\"straightLengthCm\": 20}");

        assertThat(patch.answer().status("evla/" + target)).isEqualTo("first-line");
    }

    @ParameterizedTest
    @CsvSource({"SFJ, gsv", "SPJ, ssv", "TE, ssv", "GIAC, ssv", "TE, gsv", "GIAC, gsv"})
    void junctionsThighExtensionAndGiacominiMakeNoTrunkReflux(String segment, String target) {
        Patch patch =
                Situations.competent()
                        .leg("duplex/segments/" + segment, "{\"refluxSeconds\": 3.0}")
                        .leg("duplex/trunks/GSV", "{\"straightLengthCm\": 20}")
                        .leg("duplex/trunks/SSV", "{\"straightLengthCm\": 20}");

        assertThat(patch.answer().status("evla/" + target)).isEqualTo("not-indicated");
    }

    @ParameterizedTest
    @CsvSource({"SFJ, gsv", "SPJ, ssv"})
    void refluxOnlyAtTheJunctionSaysSo(String junction, String target) {
        Answer answer =
                Situations.competent()
                        .leg("duplex/segments/" + junction, "{\"refluxSeconds\": 3.0}")
                        .answer();

        assertThat(answer.option("evla/" + target).deciding().rule()).isEqualTo("R-IND-08");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // refluxing
                "leg/duplex/segments/GSV_UT = {\"refluxSeconds\": 0.51} | first-line",
                "leg/duplex/segments/GSV_UT = {\"reflux\": \"present\"} | first-line",
                "leg/duplex/segments/GSV_MT = {\"refluxSeconds\": 0.51} | first-line",
                "leg/duplex/segments/GSV_UT = {\"state\": \"ablated\"} &"
                        + " leg/duplex/segments/GSV_UC = {\"refluxSeconds\": 2} | first-line",
                // the time decides over what was judged
                "leg/duplex/segments/GSV_UT = {\"reflux\": \"absent\", \"refluxSeconds\": 0.51} |"
                        + " first-line",
                "leg/duplex/segments/GSV_UT = {\"reflux\": \"present\", \"refluxSeconds\": 0.5} |"
                        + " not-indicated",
                // gone
                "leg/duplex/segments/GSV_UT = {\"state\": \"absent\"} | not-indicated",
                "leg/duplex/segments/GSV_UT = {\"state\": \"ablated\"} | not-indicated",
                "leg/duplex/segments/GSV_UT = {\"state\": \"occluded\"} | not-indicated",
                "leg/duplex/segments/GSV_UT = {\"state\": \"ablated\"} &"
                        + " leg/duplex/segments/GSV_UC = {\"state\": \"absent\"} | not-indicated",
                "- leg/duplex/segments/GSV_UT & leg/previousTreatments = [{\"procedure\": \"evla\","
                        + " \"target\": \"gsv\", \"closed\": true}] | not-indicated",
                "- leg/duplex & leg/previousTreatments = [{\"procedure\": \"evla\", \"target\":"
                        + " \"gsv\", \"closed\": true}] | not-indicated",
                // not gone
                "leg/duplex/segments/GSV_UT = {\"state\": \"ablated\"} &"
                        + " leg/duplex/segments/GSV_UC = {\"diameterMm\": 3} | undetermined",
                "- leg/duplex/segments/GSV_UT & leg/previousTreatments = [{\"procedure\": \"evla\","
                        + " \"target\": \"gsv\", \"closed\": false}] | undetermined",
                "- leg/duplex/segments/GSV_UT & leg/previousTreatments = [{\"procedure\": \"evla\","
                        + " \"target\": \"gsv\"}] | undetermined",
                "- leg/duplex/segments/GSV_UT & leg/previousTreatments = [{\"procedure\": \"evla\","
                        + " \"target\": \"ssv\", \"closed\": true}] | undetermined",
                "- leg/duplex/segments/GSV_UT & leg/recentProcedure = {\"procedure\": \"evla\","
                        + " \"target\": \"gsv\", \"date\": \"2026-03-01\"} | undetermined",
                "leg/duplex/segments/GSV_UT = {\"refluxSeconds\": 2.0} & leg/previousTreatments ="
                        + " [{\"procedure\": \"evla\", \"target\": \"gsv\", \"closed\": true}] |"
                        + " first-line",
                // competent: one measured segment is enough
                "leg/duplex/segments/GSV_UT = {\"refluxSeconds\": 0.0} | not-indicated",
                "leg/duplex/segments/GSV_UT = {\"reflux\": \"absent\"} | not-indicated",
                "leg/duplex/segments/GSV_MT = {\"diameterMm\": 4} | not-indicated",
                // unknown
                "leg/duplex/segments/GSV_UT = {\"diameterMm\": 4} | undetermined",
                "leg/duplex/segments/GSV_UT = {\"state\": \"chronic-thrombus\"} | undetermined",
                "- leg/duplex/segments/GSV_UT | undetermined",
                "- leg/duplex | undetermined",
            })
    void theStateOfATrunkIsTheFirstThatFits(String edits, String evla) {
        Patch patch = Situations.competent().leg("duplex/trunks/GSV", "{\"straightLengthCm\": 20}");

        assertThat(Edits.apply(patch, edits).answer().status("evla/gsv")).isEqualTo(evla);
    }

    @Test
    void aVeinThatIsGoneIsNamedAsSuch() {
        Answer answer =
                Situations.competent()
                        .leg("duplex/segments/GSV_UT", "{\"state\": \"ablated\"}")
                        .answer();

        assertThat(answer.option("evla/gsv").deciding().rule()).isEqualTo("R-ST-02");
    }

    @Test
    void refluxWithoutATimeIsToBeConfirmed() {
        Answer answer =
                Situations.refluxing("gsv")
                        .leg(
                                "duplex/segments/GSV_UT",
                                "{\"reflux\": \"present\", \"diameterMm\": 5, \"depthMm\": 14}")
                        .answer();

        for (String option : Situations.TRUNK_OPTIONS) {
            assertThat(answer.confirmFirst(option + "/gsv")).contains("reflux-time");
        }
        assertThat(answer.missing()).contains("reflux-time");
    }

    @ParameterizedTest
    @CsvSource({
        "0.44, not-indicated, first-line",
        "0.45, not-indicated, suitable",
        "0.50, not-indicated, suitable",
        "0.51, first-line, adjunct",
        "0.55, first-line, adjunct",
    })
    void borderlineIsNoReflux(String seconds, String evla, String phlebectomy) {
        Answer answer =
                Situations.refluxing("gsv")
                        .leg("duplex/segments/GSV_UT/refluxSeconds", seconds)
                        .answer();

        assertThat(answer.status("evla/gsv")).isEqualTo(evla);
        assertThat(answer.status("phlebectomy/tributaries")).isEqualTo(phlebectomy);
    }

    @Test
    void theWidestRefluxingSegmentGivesTheDiameter() {
        Patch patch =
                Situations.refluxing("gsv")
                        .leg(
                                "duplex/segments/GSV_UC",
                                "{\"refluxSeconds\": 0.6, \"diameterMm\": 10.1}")
                        .leg(
                                "duplex/segments/GSV_MT",
                                "{\"refluxSeconds\": 0.2, \"diameterMm\": 14}")
                        .leg("duplex/segments/SFJ", "{\"refluxSeconds\": 2, \"diameterMm\": 15}");

        assertThat(Situations.row(patch.answer(), "gsv")).isEqualTo("FFCCCCS");
    }

    @Test
    void aJunctionOrACompetentSegmentGivesNoDiameter() {
        Patch patch =
                Situations.refluxing("gsv")
                        .leg(
                                "duplex/segments/GSV_MT",
                                "{\"refluxSeconds\": 0.2, \"diameterMm\": 14, \"depthMm\": 2}")
                        .leg(
                                "duplex/segments/SFJ",
                                "{\"refluxSeconds\": 2, \"diameterMm\": 15, \"depthMm\": 2}");

        assertThat(Situations.row(patch.answer(), "gsv")).isEqualTo("FFSSSSC");
    }

    @Test
    void theShallowestRefluxingSegmentGivesTheDepth() {
        Patch patch =
                Situations.refluxing("gsv")
                        .leg(
                                "duplex/segments/GSV_UC",
                                "{\"refluxSeconds\": 0.6, \"diameterMm\": 4, \"depthMm\": 4.9}");

        assertThat(Situations.row(patch.answer(), "gsv")).isEqualTo("RRRCSSC");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"tortuous\": true, \"straightLengthCm\": 30} | XXXXFFS",
                "{\"straightLengthCm\": 4.9} | XXXXFFS",
                "{\"tortuous\": false, \"straightLengthCm\": 4.9} | XXXXFFS",
                "{\"straightLengthCm\": 5} | FFSSSSC",
                "{\"straightLengthCm\": 6.9} | FFSSSSC",
                "{\"tortuous\": false} | FFSSSSC",
                "{\"suprafascial\": false} | UUUUSSC",
                "{} | UUUUSSC",
            })
    void aWayForACatheter(String trunk, String statuses) {
        for (String target : new String[] {"gsv", "aasv", "pasv"}) {
            Patch patch =
                    Situations.refluxing(target)
                            .leg("duplex/trunks/" + target.toUpperCase(Locale.ROOT), trunk);

            assertThat(Situations.row(patch.answer(), target)).isEqualTo(statuses);
        }
    }

    @Test
    void aTortuousSegmentLeavesNoWay() {
        Patch patch = Situations.refluxing("gsv").leg("duplex/segments/GSV_UT/tortuous", "true");

        assertThat(Situations.row(patch.answer(), "gsv")).isEqualTo("XXXXFFS");
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6.9, true", "7, false", "20, false"})
    void aShortStraightPartIsRemarkedForRadiofrequencyOnly(String length, boolean remarked) {
        Answer answer =
                Situations.refluxing("gsv")
                        .leg("duplex/trunks/GSV/straightLengthCm", length)
                        .answer();

        assertThat(answer.option("rfa/gsv").cautions())
                .extracting(Caution::rule)
                .as(length)
                .satisfies(
                        rules -> assertThat(rules.contains("R-ST-05-SHORT")).isEqualTo(remarked));
        assertThat(answer.option("evla/gsv").cautions())
                .extracting(Caution::rule)
                .doesNotContain("R-ST-05-SHORT");
    }
}
