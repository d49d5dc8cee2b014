package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a trunk is indicated (4.14.3), seen through heat: first-line strong, suitable fair,
 * with-caution weak. Symptoms: s symptomatic, a asymptomatic, ? unknown, n night cramps only, r
 * restless legs only, x night cramps only with restless legs, m cramps and heaviness.
 */
class IndicationTest {
    private static final String ALL_FOUR =
            "{\"urgeToMove\": true, \"worseAtRest\": true, \"relievedByMovement\": true,"
                    + " \"worseInEvening\": true}";

    @ParameterizedTest
    @CsvSource({
        // gone or competent: whatever else
        "gone, C2, s, N, R-ST-02",
        "gone, C6, s, N, R-ST-02",
        "gone, none, ?, N, R-ST-02",
        "competent, C2, s, N, R-IND-09",
        "competent, C4b, a, N, R-IND-09",
        "competent, none, ?, N, R-IND-09",
        // the C class empty
        "refluxing, none, s, U, R-MD-CEAP",
        "unknown, none, s, U, R-MD-CEAP",
        "no-duplex, none, a, U, R-MD-CEAP",
        // night cramps the only venous symptom, before not-indicated
        "refluxing, C2, n, C, R-IND-18",
        "refluxing, C2r, n, C, R-IND-18",
        "refluxing, C1 C2, n, C, R-IND-18",
        "unknown, C2, n, U, R-IND-18",
        "no-duplex, C2, n, U, R-IND-18",
        "deep-not-examined, C2, n, U, R-IND-18",
        "deep-unknown, C2, n, U, R-IND-18",
        "refluxing, C2, x, N, R-IND-04",
        "refluxing, C2 C3, n, S, R-IND-02",
        "refluxing, C2 C4a, n, F, R-IND-03",
        // asymptomatic, also without a duplex
        "refluxing, C2, a, N, R-IND-04",
        "unknown, C2, a, N, R-IND-04",
        "no-duplex, C2, a, N, R-IND-04",
        "deep-not-examined, C2, a, N, R-IND-04",
        "refluxing, C2, r, N, R-IND-04",
        "refluxing, C1, a, N, R-IND-15",
        "refluxing, C0, n, N, R-IND-15",
        "refluxing, C1, n, N, R-IND-15",
        "refluxing, C1, r, N, R-IND-15",
        "no-duplex, C0, n, N, R-IND-15",
        // unknown trunk or deep veins
        "unknown, C2, s, U, R-MD-REFLUX-TIME",
        "unknown, C6, a, U, R-MD-REFLUX-TIME",
        "no-duplex, C4a, s, U, R-MD-DUPLEX",
        "no-duplex, C1, s, U, R-MD-DUPLEX",
        "deep-not-examined, C2, s, U, R-MD-DEEP-VEINS",
        "deep-unknown, C2, s, U, R-MD-DEEP-VEINS",
        "deep-not-examined, C6, s, U, R-MD-DEEP-VEINS",
        "deep-not-examined, C3, a, U, R-MD-DEEP-VEINS",
        // skin class, also without complaints
        "refluxing, C4a, a, F, R-IND-03",
        "refluxing, C4b, a, F, R-IND-03",
        "refluxing, C4c, a, F, R-IND-03",
        "refluxing, C5, a, F, R-IND-03",
        "refluxing, C6, ?, F, R-IND-03",
        "refluxing, C6r, a, F, R-IND-03",
        "refluxing, C3 C4a, a, F, R-IND-03",
        "refluxing, C2 C4b, s, F, R-IND-03",
        // symptomatic varicose veins, with or without C3
        "refluxing, C2, s, F, R-IND-01",
        "refluxing, C2r, s, F, R-IND-01",
        "refluxing, C2 C3, s, F, R-IND-01",
        "refluxing, C2, m, F, R-IND-01",
        // oedema
        "refluxing, C3, s, S, R-IND-02",
        "refluxing, C3, a, S, R-IND-02",
        "refluxing, C3, ?, S, R-IND-02",
        "refluxing, C2 C3, a, S, R-IND-02",
        // symptoms without varicose veins
        "refluxing, C0, s, C, R-IND-05",
        "refluxing, C1, s, C, R-IND-05",
        // symptoms unknown
        "refluxing, C2, ?, U, R-MD-SYMPTOMS",
        "refluxing, C1, ?, U, R-MD-SYMPTOMS",
        "refluxing, C0, ?, U, R-MD-SYMPTOMS",
    })
    void isTheFirstRowThatFits(
            String trunk, String classes, String symptoms, String letter, String rule) {
        Patch patch = symptoms(trunk(trunk, Situations.refluxing("gsv")), symptoms);
        String codes = classes.equals("none") ? "" : "\"" + classes.replace(" ", "\",\"") + "\"";

        Option evla = patch.leg("ceap/clinical", "[" + codes + "]").answer().option("evla/gsv");

        assertThat(Marks.of(evla.status().code())).isEqualTo(letter);
        assertThat(evla.because()).extracting(Reason::rule).contains(rule);
        if (letter.equals("N") || letter.equals("U")) {
            assertThat(evla.deciding().rule()).isEqualTo(rule);
        }
    }

    private static Patch trunk(String trunk, Patch patch) {
        return switch (trunk) {
            case "gone" -> patch.leg("duplex/segments/GSV_UT", "{\"state\": \"ablated\"}");
            case "competent" -> patch.leg("duplex/segments/GSV_UT/refluxSeconds", "0.2");
            case "unknown" -> patch.leg("duplex/segments/GSV_UT", "{\"diameterMm\": 5}");
            case "no-duplex" -> patch.leg("duplex", "null");
            case "deep-not-examined" -> patch.leg("duplex/deepVeins", "\"not-examined\"");
            case "deep-unknown" -> patch.leg("duplex/deepVeins", "null");
            default -> patch;
        };
    }

    private static Patch symptoms(Patch patch, String symptoms) {
        return switch (symptoms) {
            case "s" -> patch.symptoms("heaviness");
            case "a" -> patch.symptoms();
            case "n" -> patch.symptoms("night-cramps");
            case "m" -> patch.symptoms("night-cramps", "heaviness");
            case "r" ->
                    patch.symptoms("restlessness")
                            .leg("ceap/symptomatic", "true")
                            .visit("restlessLegs", ALL_FOUR);
            case "x" -> patch.symptoms("night-cramps").visit("restlessLegs", ALL_FOUR);
            default -> patch.leg("symptoms", "{\"reviewed\": false, \"present\": []}");
        };
    }

    /** Which complaints make a leg symptomatic (R-ST-06, R-ST-07), and what wins. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "symptoms: aching | F",
                "symptoms: heaviness | F",
                "symptoms: tiredness | F",
                "symptoms: swelling | F",
                "symptoms: throbbing | F",
                "symptoms: itching | F",
                "symptoms: burning | F",
                "symptoms: tightness | F",
                "symptoms: skin-irritation | F",
                "symptoms: venous-claudication | F",
                "symptoms: ulcer-pain | F",
                "symptoms: restlessness | N",
                "symptoms: cosmetic-concern | N",
                "symptoms: muscle-hardness | N",
                "symptoms: tender-cord | N",
                "symptoms: perineal-or-gluteal-varices | N",
                "symptoms: exudate | N",
                // the class as given wins
                "symptoms: & leg/ceap/symptomatic = true | F",
                "symptoms: heaviness & leg/ceap/symptomatic = false | N",
                "symptoms: night-cramps & leg/ceap/symptomatic = true | C",
                "leg/symptoms = null & leg/ceap/symptomatic = true | F",
                "leg/symptoms = null & leg/ceap/symptomatic = false | N",
                // not gone through
                "leg/symptoms = {\"reviewed\": false, \"present\": [\"aching\"]} | F",
                "leg/symptoms = {\"reviewed\": false, \"present\": [\"cosmetic-concern\"]} | U",
                "leg/symptoms = {\"reviewed\": true, \"unsure\": [\"aching\"]} | U",
                "leg/symptoms = {\"reviewed\": false, \"present\": [\"night-cramps\"]} | C",
                "leg/ceap/clinical = [\"C1\"] & leg/symptoms = {\"reviewed\": false, \"present\":"
                        + " [\"night-cramps\"]} | U",
                "leg/ceap/clinical = [\"C4a\"] & leg/symptoms = {\"reviewed\": false, \"present\":"
                        + " [\"night-cramps\"]} | F",
                "leg/symptoms = null & leg/ceap/symptomatic = true & visit/restlessLegs ="
                        + " {\"urgeToMove\": true, \"worseAtRest\": true, \"relievedByMovement\":"
                        + " true, \"worseInEvening\": true} | U",
            })
    void complaintsMakeVaricoseVeinsSymptomatic(String edits, String letter) {
        Answer answer = Edits.apply(Situations.refluxing("gsv"), edits).answer();

        assertThat(Marks.of(answer.status("evla/gsv"))).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, false",
        "true, true, true, null",
        "true, true, null, true",
        "true, null, true, true",
        "null, true, true, true",
        "false, true, true, true",
    })
    void restlessLegsCountWithAllFourCriteriaOnly(
            String urge, String rest, String movement, String evening) {
        Patch patch =
                Situations.refluxing("gsv")
                        .symptoms("restlessness")
                        .leg("ceap/symptomatic", "true")
                        .visit(
                                "restlessLegs",
                                "{\"urgeToMove\": %s, \"worseAtRest\": %s, \"relievedByMovement\": %s, \"worseInEvening\": %s}"
                                        .formatted(urge, rest, movement, evening));

        assertThat(patch.answer().status("evla/gsv")).isEqualTo("first-line");
    }

    @ParameterizedTest
    @CsvSource({"gsv", "ssv", "aasv", "pasv"})
    void everyTrunkIsJudgedForItself(String target) {
        Answer answer = Situations.refluxing(target).answer();

        assertThat(answer.status("evla/" + target)).isEqualTo("first-line");
        for (String other : new String[] {"gsv", "ssv"}) {
            if (!other.equals(target)) {
                assertThat(answer.status("evla/" + other)).isEqualTo("not-indicated");
            }
        }
    }
}
