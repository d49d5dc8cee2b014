package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Trunk options (4.14.4): evla, rfa, glue, mechanochemical, foam, microfoam, stripping, and for the
 * GSV asval, chiva.
 */
class TrunkOptionTest {
    private static final String GSV = "leg/duplex/trunks/GSV";
    private static final String GSV_UT = "leg/duplex/segments/GSV_UT";

    private static String all(Answer answer) {
        return Situations.row(answer, "gsv")
                + Situations.letters(answer, List.of("asval/gsv", "chiva/gsv"));
    }

    @Test
    void startStatuses() {
        assertThat(all(Situations.strong().answer())).isEqualTo("FFSSSSCCC");
        assertThat(all(Situations.fair().answer())).isEqualTo("SSSSSSCNN");
        assertThat(all(Situations.weak().answer())).isEqualTo("CCCCCCCNN");
        assertThat(all(Situations.refluxing("gsv").symptoms("night-cramps").answer()))
                .isEqualTo("CCCCCCCCC");
        assertThat(all(Situations.competent().answer())).isEqualTo("NNNNNNNNN");
        assertThat(all(Situations.refluxing("gsv").leg("duplex", "null").answer()))
                .isEqualTo("UUUUUUUUU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsv", "ssv", "aasv", "pasv"})
    void everyTrunkStartsAlike(String target) {
        assertThat(Situations.row(Situations.refluxing(target).answer(), target))
                .isEqualTo("FFSSSSC");
    }

    @ParameterizedTest
    @CsvSource({
        "gsv, evla, R-OPT-01",
        "ssv, rfa, R-OPT-03",
        "aasv, evla, R-OPT-04",
        "pasv, rfa, R-OPT-04",
        "gsv, cyanoacrylate-closure, R-OPT-01",
        "gsv, high-ligation-stripping, R-OPT-01",
        "ssv, cyanoacrylate-closure, R-OPT-03",
        "aasv, mechanochemical-ablation, R-OPT-04",
        "ssv, foam-sclerotherapy, R-OPT-03",
        "pasv, high-ligation-stripping, R-OPT-04",
    })
    void theStartNamesItsRule(String target, String treatment, String rule) {
        Answer answer = Situations.refluxing(target).answer();

        assertThat(answer.option(treatment + "/" + target).deciding().rule()).isEqualTo(rule);
    }

    /** facts.md 3.1 and 3.2: these speak of the great saphenous vein alone. */
    @ParameterizedTest
    @ValueSource(strings = {"ssv", "aasv", "pasv"})
    void noOtherTrunkRestsOnARecommendationForTheGreatSaphenousVein(String target) {
        assertThat(cited(target))
                .doesNotContain(
                        "esvs22-gsv-evta",
                        "esvs22-cac",
                        "esvs22-moca",
                        "esvs22-ugfs6",
                        "svs-4.1.1",
                        "svs-4.2.1");
        assertThat(cited("gsv")).contains("esvs22-cac", "esvs22-moca", "esvs22-ugfs6");
    }

    private static List<String> cited(String target) {
        return Situations.refluxing(target).answer().leg().options().stream()
                .filter(option -> option.target().code().equals(target))
                .flatMap(option -> option.citations().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // diameter
                GSV_UT + "/diameterMm = 5.9 | FFSSSSCCC",
                GSV_UT + "/diameterMm = 6.0 | FFSSCCCCC",
                GSV_UT + "/diameterMm = 7.9 | FFSSCCCCC",
                GSV_UT + "/diameterMm = 8.0 | FFSSCCCNN",
                GSV_UT + "/diameterMm = 10.0 | FFSSCCCNN",
                GSV_UT + "/diameterMm = 10.1 | FFCCCCSNN",
                GSV_UT + "/diameterMm = 12.0 | FFCCCCSNN",
                GSV_UT + "/diameterMm = 12.1 | FFCRCCSNN",
                GSV_UT + "/diameterMm = 25 | FFCRCCSNN",
                // depth
                GSV_UT + "/depthMm = 0 | RRRCSSCCC",
                GSV_UT + "/depthMm = 4.9 | RRRCSSCCC",
                GSV_UT + "/depthMm = 5.0 | FFCSSSCCC",
                GSV_UT + "/depthMm = 9.9 | FFCSSSCCC",
                GSV_UT + "/depthMm = 10 | FFSSSSCCC",
                GSV + "/suprafascial = true | RRRCSSCCC",
                GSV + "/suprafascial = true & - " + GSV_UT + "/depthMm | RRRCSSCCC",
                // aneurysm, old thrombus, no way
                GSV + "/aneurysm = true | CCCCCCSCC",
                GSV_UT + "/state = \"chronic-thrombus\" | RRRRSSCCC",
                GSV + "/tortuous = true | XXXXFFSCC",
                GSV + "/straightLengthCm = 4.9 | XXXXFFSCC",
                GSV + "/tortuous = true & " + GSV_UT + "/diameterMm = 6.0 | XXXXCCSCC",
                GSV + "/tortuous = true & " + GSV_UT + "/depthMm = 3 | XXXXFFSCC",
                // only the lower calf
                "- "
                        + GSV_UT
                        + " & leg/duplex/segments/GSV_LC = {\"refluxSeconds\": 1, \"diameterMm\":"
                        + " 4, \"depthMm\": 14} | CCSSSSCCC",
                "- "
                        + GSV_UT
                        + " & leg/duplex/segments/GSV_LC = {\"refluxSeconds\": 1, \"diameterMm\":"
                        + " 4, \"depthMm\": 14} & leg/duplex/segments/GSV_UC = {\"refluxSeconds\":"
                        + " 1, \"diameterMm\": 4} | FFSSSSCCC",
                // open ulcer
                "leg/ceap/clinical = [\"C2\", \"C6\"] | FFSCSSCNN",
                "leg/ceap/clinical = [\"C2\", \"C6r\"] | FFSCSSCNN",
                "leg/ceap/clinical = [\"C2\", \"C5\"] | FFSSSSCNN",
                // treated before
                GSV_UT
                        + "/diameterMm = 11 & leg/previousTreatments = [{\"procedure\":"
                        + " \"high-ligation-stripping\", \"target\": \"gsv\"}] | FFCCCCCNN",
                GSV_UT
                        + "/diameterMm = 11 & leg/previousTreatments = [{\"procedure\":"
                        + " \"high-ligation-stripping\", \"target\": \"ssv\"}] | FFCCCCSNN",
                // another cause of oedema counts for a fair indication only
                "medications: amlodipine | FFSSSSCCC",
                "leg/ceap/clinical = [\"C2\", \"C3\"] & medications: amlodipine | FFSSSSCCC",
            })
    void rowsOnTopOfAStrongIndication(String edits, String statuses) {
        assertThat(all(Edits.apply(Situations.strong(), edits).answer())).isEqualTo(statuses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditions: heart-failure-nyha-1-2",
                "conditions: chronic-kidney-disease",
                "conditions: dialysis",
                "conditions: cirrhosis",
                "medications: calcium-channel-blocker",
                "medications: amlodipine",
                "medications: gabapentinoid",
                "medications: nsaid",
                "medications: corticosteroid",
            })
    void anotherCauseOfOedemaIsACautionForAFairIndication(String edits) {
        Answer answer = Edits.apply(Situations.fair(), edits).answer();

        assertThat(all(answer)).isEqualTo("CCCCCCCNN");
        assertThat(answer.option("evla/gsv").deciding().rule()).isEqualTo("R-ST-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                GSV + "/tortuous = true | XXXXSSSNN",
                GSV_UT + "/diameterMm = 10.1 | SSCCCCSNN",
                GSV + "/aneurysm = true | CCCCCCSNN",
                "leg/ceap/clinical = [\"C2\", \"C3\"] & symptoms: | SSSSSSCCC",
                "medications: thiazide-diuretic | SSSSSSCNN",
            })
    void rowsOnTopOfAFairIndication(String edits, String statuses) {
        assertThat(all(Edits.apply(Situations.fair(), edits).answer())).isEqualTo(statuses);
    }

    @Test
    void aWeakIndicationIsNeverMoreThanACaution() {
        assertThat(all(Edits.apply(Situations.weak(), GSV + "/tortuous = true").answer()))
                .isEqualTo("XXXXCCCNN");
        assertThat(Situations.weak().answer().option("evla/gsv").deciding().rule())
                .startsWith("R-IND-05");
        assertThat(
                        Situations.refluxing("gsv")
                                .symptoms("night-cramps")
                                .answer()
                                .option("evla/gsv")
                                .deciding()
                                .rule())
                .startsWith("R-IND-18");
    }

    @ParameterizedTest
    @CsvSource({"5.0, FFSSSSC", "10.1, FFCCCCC"})
    void surgeryOnTheSsvIsAlwaysACaution(String diameter, String statuses) {
        Patch patch = Situations.refluxing("ssv").leg("duplex/segments/SSV_U/diameterMm", diameter);

        assertThat(Situations.row(patch.answer(), "ssv")).isEqualTo(statuses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aasv", "pasv", "ssv"})
    void rowsOfShapeHoldForEveryTrunk(String target) {
        String segment = "leg/duplex/segments/" + Situations.segment(target);
        String trunk = "leg/duplex/trunks/" + target.toUpperCase(Locale.ROOT);
        String surgery = target.equals("ssv") ? "C" : "S";

        assertRow(target, segment + "/diameterMm = 6.0", "FFSSCCC");
        assertRow(target, segment + "/diameterMm = 10.1", "FFCCCC" + surgery);
        assertRow(target, segment + "/diameterMm = 12.1", "FFCRCC" + surgery);
        assertRow(target, segment + "/depthMm = 4.9", "RRRCSSC");
        assertRow(target, segment + "/depthMm = 5.0", "FFCSSSC");
        assertRow(target, segment + "/state = \"chronic-thrombus\"", "RRRRSSC");
        assertRow(target, trunk + "/aneurysm = true", "CCCCCC" + surgery);
        assertRow(target, trunk + "/tortuous = true", "XXXXFF" + surgery);
        assertRow(target, "leg/ceap/clinical = [\"C2\", \"C6\"]", "FFSCSSC");
    }

    private static void assertRow(String target, String edits, String statuses) {
        Answer answer = Edits.apply(Situations.refluxing(target), edits).answer();

        assertThat(Situations.row(answer, target)).as(edits).isEqualTo(statuses);
    }

    @Test
    void theShapeOfACompetentTrunkBlocksNothing() {
        Patch patch =
                Situations.competent()
                        .leg(
                                "duplex/trunks/GSV",
                                "{\"tortuous\": true, \"aneurysm\": true, \"suprafascial\":"
                                        + " true}");

        assertThat(all(patch.answer())).isEqualTo("NNNNNNNNN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing | CC",
                "leg/ceap/clinical = [\"C2r\"] | NN",
                "leg/ceap/clinical = [\"C2\", \"C4a\"] | NN",
                "leg/ceap/clinical = [\"C2\", \"C4c\"] | NN",
                "leg/ceap/clinical = [\"C1\"] | NN",
                "- leg/duplex/segments/VAR_MC | NC",
                "- leg/duplex/segments/VAR_MC & leg/duplex/segments/VAR_PEL = {\"diameterMm\": 4}"
                        + " | CC",
                "leg/duplex/segments/GSV_LT = {\"refluxSeconds\": 1, \"diameterMm\": 4} | CC",
                "leg/duplex/segments/GSV_UC = {\"refluxSeconds\": 1, \"diameterMm\": 4} | NN",
                "leg/duplex/segments/GSV_LC = {\"refluxSeconds\": 1, \"diameterMm\": 4} | NN",
                GSV_UT
                        + "/refluxSeconds = 0.1 & leg/duplex/segments/GSV_UC = {\"refluxSeconds\":"
                        + " 1, \"diameterMm\": 4} | CC",
                "- " + GSV_UT + "/diameterMm | UU",
                "- leg/duplex/trunks/GSV | CC",
            })
    void saphenousSparingIsForEarlyDisease(String edits, String statuses) {
        Answer answer = Edits.apply(Situations.refluxing("gsv"), edits).answer();

        assertThat(Situations.letters(answer, List.of("asval/gsv", "chiva/gsv")))
                .isEqualTo(statuses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- leg/duplex/trunks/GSV | UUUUSSCCC",
                "- " + GSV_UT + "/diameterMm | FFUUUUCUU",
                "- leg/duplex/trunks/GSV & - " + GSV_UT + "/diameterMm | UUUUUUCUU",
                "- " + GSV_UT + "/depthMm | FFSSSSCCC",
                "- " + GSV + "/aneurysm & - " + GSV + "/suprafascial | FFSSSSCCC",
                // the widest part is not known while a refluxing part has no diameter
                "leg/duplex/segments/GSV_MT = {\"refluxSeconds\": 1} | FFUUUUCUU",
                "leg/duplex/segments/GSV_MT = {\"refluxSeconds\": 0.1} | FFSSSSCCC",
                "leg/duplex/segments/SFJ = {\"refluxSeconds\": 1} | FFSSSSCCC",
            })
    void unknownFacts(String edits, String statuses) {
        assertThat(all(Edits.apply(Situations.strong(), edits).answer())).isEqualTo(statuses);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsv", "ssv", "aasv", "pasv"})
    void unknownFactsOfEveryTrunk(String target) {
        String segment = "- leg/duplex/segments/" + Situations.segment(target);

        assertRow(target, "- leg/duplex/trunks/" + target.toUpperCase(Locale.ROOT), "UUUUSSC");
        assertRow(target, segment + "/diameterMm", "FFUUUUC");
        assertRow(target, segment + "/depthMm", "FFSSSSC");
    }

    @Test
    void anUnknownDepthIsConfirmedFirst() {
        Answer answer = Situations.strong().leg("duplex/segments/GSV_UT/depthMm", "null").answer();

        for (String option : Situations.TRUNK_OPTIONS) {
            assertThat(answer.confirmFirst(option + "/gsv")).contains("depth");
        }
        assertThat(answer.missing()).contains("depth");
        assertThat(
                        Edits.apply(
                                        Situations.strong(),
                                        "- "
                                                + GSV_UT
                                                + "/depthMm & "
                                                + GSV
                                                + "/suprafascial = true")
                                .answer()
                                .missing())
                .doesNotContain("depth");
    }

    @Test
    void unknownSafetyFactsLeaveTheStatus() {
        Answer answer =
                Edits.apply(
                                Situations.strong(),
                                "visit/allergies = null & visit/medications = null &"
                                        + " visit/conditions = null & visit/pregnancy = null &"
                                        + " visit/vteRisk = null & visit/mobility = null &"
                                        + " leg/arterial/abi = null")
                        .answer();

        assertThat(all(answer)).isEqualTo("FFSSSSCCC");
        for (String option : Situations.TRUNK_OPTIONS) {
            assertThat(answer.confirmFirst(option + "/gsv"))
                    .contains(
                            "allergies",
                            "medications",
                            "conditions",
                            "pregnancy",
                            "vte-risk",
                            "mobility",
                            "abi");
        }
    }
}
