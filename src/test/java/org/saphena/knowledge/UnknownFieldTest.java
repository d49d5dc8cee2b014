package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt or made-up field is refused in every kind of entry, not passed over. */
class UnknownFieldTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "actions.yaml       | code: emergency-care",
                "citations.yaml     | id: esvs22-c2s",
                "contraindications.yaml | rule: adults-only",
                "contraindications.yaml | rule: R-CI-SEPSIS",
                "cramps.yaml        | cause: venous",
                "derived.yaml       | id: person.restless-legs",
                "derived.yaml       | value: \"01\"",
                "evidence.yaml      | id: sum-evla-closed-1y",
                "facts.yaml         | id: person.age",
                "follow-up.yaml     | after: P10D",
                "follow-up.yaml     | code: thermal-standard",
                "indications.yaml   | treatments: [\"@heat\"]",
                "indications.yaml   | status: not-indicated",
                "knowledge.yaml     | id: default",
                "missing.yaml       | code: duplex",
                "patient.yaml       | topic: walk",
                "ranking.yaml       | rule: R-OPT-14-SVS",
                "red-flags.yaml     | code: dvt-confirmed",
                "texts.yaml         | code: position-lowers-certainty"
            })
    void inBlocks(String file, String field) {
        refuses(file, "- " + field + "\n", "- colour: red\n INDENT" + field + "\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "medications.yaml | {name: apixaban,",
                "treatments.yaml  | {id: rfa,",
                "ranking.yaml     | {treatments: [\"@non-thermal\"],",
                "follow-up.yaml   | {after: P14D,"
            })
    void inOneLine(String file, String field) {
        refuses(file, field, "{colour: red, " + field.substring(1));
    }

    private static void refuses(String file, String found, String replacement) {
        String text = new String(KnowledgeSource.shipped().read(file), StandardCharsets.UTF_8);
        int at = text.indexOf(found);
        assertThat(at).as("%s in %s", found, file).isNotNegative();
        int column = at - text.lastIndexOf('\n', at) - 1;
        String broken =
                text.substring(0, at)
                        + replacement.replace(" INDENT", " ".repeat(column + 2))
                        + text.substring(at + found.length());

        KnowledgeException fault =
                catchThrowableOfType(
                        KnowledgeException.class,
                        () ->
                                KnowledgeReader.read(name ->
                                        name.equals(file)
                                                ? broken.getBytes(StandardCharsets.UTF_8)
                                                : KnowledgeSource.shipped().read(name)));

        assertThat(fault).hasMessageContaining("unknown field colour").hasMessageContaining(file);
    }
}
