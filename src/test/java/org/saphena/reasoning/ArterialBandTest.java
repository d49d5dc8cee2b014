package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arterial bands and signs (R-ST-10 to R-ST-12), seen through what they do to an open ulcer. */
class ArterialBandTest {
    /** Compression 15-20, 20-30, 30-40, ulcer, supervised; then heat and surface laser. */
    private static final List<String> OPTIONS =
            List.of(
                    "compression-15-20/leg",
                    "compression-20-30/leg",
                    "compression-30-40/leg",
                    "compression-ulcer-40/leg",
                    "compression-reduced-supervised/leg",
                    "evla/gsv",
                    "c1-laser/c1");

    private static final String FLAG = "chronic-limb-threatening-ischaemia";

    private static Patch ulcer() {
        return Situations.strong()
                .leg("ceap/clinical", "[\"C1\", \"C2\", \"C6\"]")
                .leg("ulcer", "{\"count\": 1, \"durationWeeks\": 4}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.49, XXXXXXX, true",
        "0.50, XXXXXXX, false",
        "0.59, XXXXXXX, false",
        "0.60, NRXXIRR, false",
        "0.79, NRXXIRR, false",
        "0.80, NICCNFA, false",
        "0.90, NICCNFA, false",
        "0.91, NISFNFA, false",
        "0.99, NISFNFA, false",
        "1.00, NISFNFA, false",
        "1.30, NISFNFA, false",
        "1.31, NRRRNFA, false",
        "1.40, NRRRNFA, false",
        "1.41, NRRRNRA, false",
    })
    void theAbiGivesTheBand(String abi, String statuses, boolean flag) {
        Answer answer = ulcer().leg("arterial/abi", abi).answer();

        assertThat(Situations.letters(answer, OPTIONS)).isEqualTo(statuses);
        assertThat(answer.flags().contains(FLAG)).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // toe and ankle pressure give the strictest band
                "leg/arterial/toePressureMmHg = 29 | XXXXXXX | true",
                "leg/arterial/toePressureMmHg = 30 | NISFNFA | false",
                "leg/arterial/anklePressureMmHg = 49 | XXXXXXX | true",
                "leg/arterial/anklePressureMmHg = 50 | XXXXXXX | false",
                "leg/arterial/anklePressureMmHg = 59 | XXXXXXX | false",
                "leg/arterial/anklePressureMmHg = 60 | NISFNFA | false",
                "leg/arterial/abi = 0.70 & leg/arterial/anklePressureMmHg = 55 | XXXXXXX | false",
                // rest pain and tissue loss
                "leg/arterial/abi = 0.90 & symptoms: aching rest-pain | XXXXXXX | true",
                "leg/arterial/abi = 0.90 & symptoms: aching tissue-loss | XXXXXXX | true",
                "leg/arterial/abi = 0.91 & symptoms: aching rest-pain | NISFNFA | false",
                "leg/arterial/abi = 1.31 & symptoms: aching rest-pain | NRRRNXX | true",
                "leg/arterial/abi = 1.41 & symptoms: aching tissue-loss | NRRRNXX | true",
                // an ABI above 1.30 with a toe pressure
                "leg/arterial/abi = 1.31 & leg/arterial/toePressureMmHg = 29 | XXXXXXX | true",
                "leg/arterial/abi = 1.31 & leg/arterial/toePressureMmHg = 30 | NRXXIRR | false",
                "leg/arterial/abi = 1.50 & leg/arterial/toePressureMmHg = 59 | NRXXIRR | false",
                "leg/arterial/abi = 1.50 & leg/arterial/toePressureMmHg = 60 | NISFNFA | false",
                "leg/arterial/abi = 1.31 & leg/arterial/toePressureMmHg = 60 | NISFNFA | false",
                // no ABI
                "leg/arterial/abi = null | NRRRNRA | false",
                "leg/arterial/abi = null & leg/arterial/toePressureMmHg = 29 | XXXXXXX | true",
                "leg/arterial/abi = null & leg/arterial/toePressureMmHg = 45 | NRRRNRA | false",
                "leg/arterial/abi = null & leg/arterial/anklePressureMmHg = 49 | XXXXXXX | true",
                "leg/arterial/abi = null & leg/arterial/anklePressureMmHg = 59 | XXXXXXX | false",
                "leg/arterial/abi = null & leg/arterial/anklePressureMmHg = 60 | NRRRNRA | false",
                "leg/arterial/abi = null & symptoms: aching rest-pain | NRRRNXX | true",
                "leg/arterial/abi = null & symptoms: aching tissue-loss | NRRRNXX | true",
            })
    void theStrictestMeasureDecides(String edits, String statuses, boolean flag) {
        Answer answer = Edits.apply(ulcer(), edits).answer();

        assertThat(Situations.letters(answer, OPTIONS)).isEqualTo(statuses);
        assertThat(answer.flags().contains(FLAG)).isEqualTo(flag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leg/arterial/pedalPulses = \"weak\"",
                "leg/arterial/pedalPulses = \"absent\"",
                "leg/arterial/claudicationMetres = 150",
                "conditions: peripheral-artery-disease",
                "leg/ceap/clinical = [\"C1\", \"C2\", \"C5\"]",
                "leg/ceap/clinical = [\"C1\", \"C2\", \"C6\"]",
                "leg/ceap/clinical = [\"C1\", \"C2\", \"C6r\"]",
            })
    void anArterialSignWithoutAnAbiHoldsProceduresBack(String edits) {
        Answer answer =
                Edits.apply(Situations.strong().leg("arterial/abi", "null"), edits).answer();

        assertThat(answer.status("evla/gsv")).isEqualTo("relative-contraindication");
        assertThat(answer.option("evla/gsv").deciding().rule()).isEqualTo("R-ST-26");
        assertThat(answer.status("compression-20-30/leg")).isEqualTo("relative-contraindication");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditions: diabetes",
                "/patient/birthDate = \"1956-03-14\"",
                "/patient/birthDate = \"1976-03-14\" & conditions: smoker",
                "/patient/birthDate = \"1956-03-15\" & conditions: former-smoker",
            })
    void anArterialRiskWithoutAnAbiHoldsStrongerCompressionBack(String edits) {
        Answer answer =
                Edits.apply(Situations.strong().leg("arterial/abi", "null"), edits).answer();

        assertThat(Situations.letters(answer, OPTIONS)).isEqualTo("CRNNNFA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "leg/arterial/pedalPulses = null",
                "/patient/birthDate = \"1956-03-15\"",
                "/patient/birthDate = \"1976-03-15\" & conditions: smoker",
                "conditions: hypertension",
            })
    void withoutRiskAnUnknownAbiIsOnlyConfirmed(String edits) {
        Answer answer =
                Edits.apply(Situations.strong().leg("arterial/abi", "null"), edits).answer();

        assertThat(Situations.letters(answer, OPTIONS)).isEqualTo("IINNNFA");
        assertThat(answer.confirmFirst("evla/gsv")).contains("abi");
        assertThat(answer.confirmFirst("compression-15-20/leg")).contains("abi");
        assertThat(answer.missing()).contains("abi");
    }

    @Test
    void anUlcerAloneIsNoSignOfLimbThreateningIschaemia() {
        assertThat(ulcer().leg("arterial/abi", "0.50").answer().flags()).doesNotContain(FLAG);
        assertThat(ulcer().leg("arterial/abi", "null").answer().flags()).doesNotContain(FLAG);
    }
}
