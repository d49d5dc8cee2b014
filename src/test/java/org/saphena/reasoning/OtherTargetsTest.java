package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tributaries, perforators and spider veins (4.14.5). */
class OtherTargetsTest {
    private static final List<String> TRIBUTARIES =
            List.of("phlebectomy/tributaries", "foam-sclerotherapy/tributaries");
    private static final List<String> SPIDERS = List.of("c1-sclerotherapy/c1", "c1-laser/c1");
    private static final String PERFORATOR = "leg/duplex/perforators/0/";
    private static final String NOT_REVIEWED = "leg/symptoms = null";
    private static final String GSV_REFLUX =
            "leg/duplex/segments/GSV_UT = {\"refluxSeconds\": 2, \"diameterMm\": 5, \"depthMm\":"
                    + " 14} & leg/duplex/trunks/GSV = {\"straightLengthCm\": 20}";
    private static final String RESTLESS =
            "visit/restlessLegs = {\"urgeToMove\": true, \"worseAtRest\": true,"
                    + " \"relievedByMovement\": true, \"worseInEvening\": true}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // with a trunk
                GSV_REFLUX + " | AA",
                GSV_REFLUX + " & leg/ceap/clinical = [\"C2\", \"C3\"] & symptoms: | AA",
                GSV_REFLUX + " & leg/ceap/clinical = [\"C2\", \"C4a\"] & " + NOT_REVIEWED + " | AA",
                GSV_REFLUX + " & leg/duplex/segments/GSV_UT/depthMm = 4.9 | FA",
                GSV_REFLUX + " & leg/duplex/segments/GSV_UT/depthMm = 5.0 | AA",
                GSV_REFLUX + " & leg/duplex/trunks/GSV/suprafascial = true | FA",
                GSV_REFLUX + " & leg/duplex/trunks/GSV/tortuous = true | FA",
                GSV_REFLUX + " & leg/duplex/trunks/GSV/straightLengthCm = 4.9 | FA",
                GSV_REFLUX + " & leg/duplex/trunks/GSV = null | AA",
                // another trunk's shape does not count
                GSV_REFLUX + " & leg/duplex/trunks/SSV = {\"tortuous\": true} | AA",
                // symptoms unknown
                NOT_REVIEWED + " | UU",
                GSV_REFLUX + " & " + NOT_REVIEWED + " | UU",
                // asymptomatic
                "symptoms: | NN",
                "symptoms: & visit/preferences = [\"cosmetic\"] | CC",
                "symptoms: cosmetic-concern | NN",
                "symptoms: night-cramps | NN",
                GSV_REFLUX + " & symptoms: | NN",
                "- leg/duplex & symptoms: | NN",
                "leg/ceap/clinical = [\"C2\", \"C4a\"] & symptoms: | FF",
                // not examined
                "- leg/duplex | UU",
                "leg/duplex/deepVeins = \"not-examined\" | UU",
                "leg/duplex/deepVeins = null | UU",
                "- leg/duplex/segments/GSV_UT | UU",
                "- leg/duplex/segments/SSV_U | FF",
                "- leg/duplex/segments/SSV_U & leg/duplex/segments/VAR_PT = {\"diameterMm\": 4} |"
                        + " UU",
                "- leg/duplex/segments/SSV_U & leg/duplex/segments/VAR_PC = {\"diameterMm\": 4} |"
                        + " UU",
                "- leg/duplex/segments/SSV_U & leg/duplex/segments/VAR_AC = {\"diameterMm\": 4} |"
                        + " FF",
                // borderline or weak
                "leg/duplex/segments/GSV_UT/refluxSeconds = 0.44 | FF",
                "leg/duplex/segments/GSV_UT/refluxSeconds = 0.45 | SS",
                "leg/duplex/segments/GSV_UT/refluxSeconds = 0.50 | SS",
                "leg/duplex/segments/SSV_U/refluxSeconds = 0.50 | SS",
                GSV_REFLUX + " & leg/ceap/clinical = [\"C1\"] | SS",
                // competent or gone
                "nothing | FF",
                "leg/duplex/segments/GSV_UT = {\"state\": \"ablated\"} | FF",
                "leg/duplex/neovascularisation = true | FF",
            })
    void tributaries(String edits, String statuses) {
        Answer answer = Edits.apply(Situations.competent(), edits).answer();

        assertThat(Situations.letters(answer, TRIBUTARIES)).isEqualTo(statuses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | R-IND-07",
                GSV_REFLUX + " | R-OPT-09",
                "symptoms: | R-IND-04",
                "symptoms: & visit/preferences = [\"cosmetic\"] | R-CI-ALL-12",
                "leg/duplex/segments/GSV_UT/refluxSeconds = 0.50 | R-IND-09",
            })
    void tributariesNameTheirRule(String edits, String rule) {
        Answer answer = Edits.apply(Situations.competent(), edits).answer();

        assertThat(answer.option("phlebectomy/tributaries").deciding().rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // pathologic near skin change
                "nothing | S",
                "leg/ceap/clinical = [\"C5\"] | S",
                "leg/ceap/clinical = [\"C6\"] | S",
                "leg/ceap/clinical = [\"C6r\"] | S",
                "leg/ceap/clinical = [\"C4b\"] & symptoms: | S",
                GSV_REFLUX + " | C",
                // boundaries
                PERFORATOR + "refluxSeconds = 0.50 & " + PERFORATOR + "diameterMm = 3.5 | S",
                PERFORATOR + "refluxSeconds = 0.49 | N",
                PERFORATOR + "diameterMm = 3.4 | N",
                // elsewhere, and earlier classes
                PERFORATOR + "nearUlcerOrSkinChange = false | N",
                "leg/ceap/clinical = [\"C2\"] | N",
                "leg/ceap/clinical = [\"C3\"] | N",
                "leg/ceap/clinical = [\"C4a\"] | N",
                "leg/ceap/clinical = [\"C4c\"] | N",
                // still symptomatic after the trunk was closed
                "leg/ceap/clinical = [\"C2\"] & leg/duplex/segments/GSV_UT = {\"state\":"
                        + " \"ablated\"} | C",
                "leg/ceap/clinical = [\"C2\"] & leg/previousTreatments = [{\"procedure\":"
                        + " \"evla\", \"target\": \"gsv\", \"closed\": true}] | C",
                "leg/ceap/clinical = [\"C2\"] & symptoms: & leg/duplex/segments/GSV_UT ="
                        + " {\"state\": \"ablated\"} | N",
                "leg/ceap/clinical = [\"C2\"] & leg/duplex/segments/SSV_U = {\"state\":"
                        + " \"ablated\"} & "
                        + GSV_REFLUX
                        + " | N",
                "leg/ceap/clinical = [\"C2\"] & "
                        + PERFORATOR
                        + "diameterMm = 3.4 & leg/duplex/segments/GSV_UT = {\"state\":"
                        + " \"ablated\"} | N",
                // unknown
                PERFORATOR + "refluxSeconds = null | U",
                PERFORATOR + "diameterMm = null | U",
                PERFORATOR + "refluxSeconds = null & " + PERFORATOR + "diameterMm = 3.0 | U",
                PERFORATOR + "nearUlcerOrSkinChange = null | U",
                "leg/ceap/clinical = [\"C5\"] & " + PERFORATOR + "diameterMm = null | U",
                "leg/ceap/clinical = [\"C6r\"] & " + PERFORATOR + "refluxSeconds = null | U",
                "leg/ceap/clinical = [\"C2\"] & " + PERFORATOR + "refluxSeconds = null | N",
                "leg/ceap/clinical = [\"C4a\"] & " + PERFORATOR + "diameterMm = null | N",
                // whether a trunk comes first is not known
                "- leg/duplex/segments/GSV_UT | C",
                "leg/duplex/deepVeins = null & " + GSV_REFLUX + " | C",
                "- leg/duplex/segments/SSV_U | S",
            })
    void perforators(String edits, String status) {
        Answer answer = Edits.apply(Situations.perforator(), edits).answer();

        assertThat(Marks.of(answer.status("perforator-ablation/perforators"))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the class
                "leg/ceap/clinical = [] | UU",
                "leg/ceap = null | UU",
                "leg/ceap/clinical = [\"C0\"] | NN",
                "leg/ceap/clinical = [\"C2\"] & symptoms: cosmetic-concern | NN",
                "leg/ceap/clinical = [\"C3\", \"C4a\"] | NN",
                // the wish
                "symptoms: | NN",
                "leg/symptoms = null & leg/ceap/symptomatic = false | NN",
                "symptoms: cosmetic-concern | FS",
                "symptoms: & visit/preferences = [\"cosmetic\"] | FS",
                "nothing | FS",
                NOT_REVIEWED + " | UU",
                NOT_REVIEWED + " & visit/preferences = [\"cosmetic\"] | FS",
                // beside a trunk
                GSV_REFLUX + " | AA",
                GSV_REFLUX + " & leg/ceap/clinical = [\"C1\", \"C2\"] | AA",
                GSV_REFLUX + " & leg/ceap/clinical = [\"C1\", \"C3\"] | AA",
                // sclerotherapy held back
                "allergies: polidocanol | RF",
                "allergies: polidocanol sodium-tetradecyl-sulfate | XF",
                "conditions: thrombophilia | RF",
                "visit/mobility = \"chair-bound\" | XF",
                "conditions: severe-atopy | CS",
                "medications: apixaban | CS",
                "allergies: polidocanol & leg/ceap/clinical = [\"C1\", \"C2\"] | RS",
                // varicose veins too, or restless legs
                "leg/ceap/clinical = [\"C1\", \"C2\"] | SS",
                "leg/ceap/clinical = [\"C1\", \"C2r\"] | SS",
                "leg/ceap/clinical = [\"C1\", \"C2\"] & symptoms: cosmetic-concern | SS",
                "leg/ceap = {\"clinical\": [\"C1\"], \"symptomatic\": true} & symptoms:"
                        + " restlessness & "
                        + RESTLESS
                        + " | SS",
                "symptoms: night-cramps | SS",
                "leg/ceap = {\"clinical\": [\"C1\"], \"symptomatic\": true} & symptoms:"
                        + " restlessness cosmetic-concern & "
                        + RESTLESS
                        + " | FS",
            })
    void spiderVeins(String edits, String statuses) {
        Answer answer = Edits.apply(Situations.spiders(), edits).answer();

        assertThat(Situations.letters(answer, SPIDERS)).isEqualTo(statuses);
    }

    @Test
    void spiderVeinsNameTheirRule() {
        assertThat(Situations.spiders().answer().option("c1-sclerotherapy/c1").deciding().rule())
                .isEqualTo("R-IND-06");
    }
}
