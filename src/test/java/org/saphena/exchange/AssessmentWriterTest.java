package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentWriterTest {
    private static final Schema SCHEMA = SchemaFiles.schema(SchemaFiles.ASSESSMENT);
    private static final JsonNode TREE = SchemaFiles.tree(SchemaFiles.ASSESSMENT);
    private static final byte[] FULL = AssessmentWriter.write(SampleAssessment.full());

    @Test
    void writesTheLeastThereCanBe() {
        assertThat(
                        new String(
                                AssessmentWriter.write(SampleAssessment.empty()),
                                StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "format": "saphena-assessment",
                          "version": 1,
                          "knowledge": {
                            "version": "2026.1",
                            "profile": "default",
                            "sha256": "HASH"
                          },
                          "inputSha256": "HASH",
                          "language": "en",
                          "case": "C-0001",
                          "warnings": [],
                          "redFlags": [],
                          "actions": [],
                          "cramps": null,
                          "legs": {},
                          "missing": [],
                          "followUp": [],
                          "notes": []
                        }
                        """
                                .replace("HASH", "0123456789abcdef".repeat(4)));
    }

    @Test
    void writesNumbersFlagsCodesAndSetsAsSuch() {
        JsonNode inputs = json().at("/legs/left/options/0/because/0/inputs");

        assertThat(inputs.at("/0/value").toString()).isEqualTo("2.4");
        assertThat(inputs.at("/1/value").isNull()).isTrue();
        assertThat(inputs.at("/2/value").toString()).isEqualTo("false");
        assertThat(inputs.at("/3/value").toString()).isEqualTo("\"none\"");
        assertThat(inputs.at("/4/value").toString()).isEqualTo("[\"C2\",\"C3\"]");
        assertThat(json().at("/legs/left/options/0/wouldChange/0/to").toString())
                .isEqualTo("{\"op\":\"<=\",\"value\":0.5}");
    }

    @Test
    void writesNoTotalWhileAScoreIsIncomplete() {
        assertThat(json().at("/legs/right/vcss").toString())
                .isEqualTo("{\"total\":null,\"complete\":false,\"atLeast\":2,\"items\":7}");
        assertThat(json().at("/legs/left/vcss").toString())
                .isEqualTo("{\"total\":3,\"complete\":true,\"atLeast\":3,\"items\":10}");
        assertThat(json().at("/legs/right/ceap").isNull()).isTrue();
    }

    @Test
    void writesTheRightLegFirstAndTheFieldsInTheOrderOfTheSchema() {
        List<String> written = new ArrayList<>();
        SchemaPaths.ofValues(json().at("/legs/left"), "/legs/side", written);

        assertThat(json().path("legs").propertyNames()).containsExactly("right", "left");
        assertThat(SchemaPaths.ofSchema(TREE))
                .containsSubsequence(written.stream().distinct().toList());
    }

    @Test
    void fitsItsSchema() {
        assertThat(SchemaFiles.errors(SCHEMA, FULL)).isEmpty();
        assertThat(SchemaFiles.errors(SCHEMA, AssessmentWriter.write(SampleAssessment.empty())))
                .isEmpty();
    }

    @Test
    void itsSchemaRefusesOtherShapes() {
        String text = new String(FULL, StandardCharsets.UTF_8);

        assertRefused(text.replace("\"first-line\"", "\"best\""));
        assertRefused(text.replace("\"cautions\"", "\"warnings\""));
        assertRefused(text.replace("\"total\": null", "\"total\": 2"));
        assertRefused(text.replace("\"truth\": \"met\"", "\"truth\": true"));
        assertRefused(
                text.replaceFirst("(?s)\"because\": \\[.*?\\],\\s+\"citations\"", "\"citations\""));
    }

    @Test
    void theCodesOfItsSchemaAreThoseOfTheProgram() {
        assertThat(SchemaCodes.named(TREE)).isNotEmpty().allSatisfy(SchemaCodes::assertSame);
    }

    @Test
    void theLineHoldsTheSameAsTheLines() {
        byte[] line = AssessmentWriter.writeLine(SampleAssessment.full());

        assertThat(new String(line, StandardCharsets.UTF_8)).containsOnlyOnce("\n").endsWith("}\n");
        assertThat(JsonMapper.shared().readTree(line)).isEqualTo(json());
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() {
        assertThat(AssessmentWriter.write(SampleAssessment.full())).isEqualTo(FULL);
    }

    private static void assertRefused(String text) {
        assertThat(text).isNotEqualTo(new String(FULL, StandardCharsets.UTF_8));
        assertThat(SchemaFiles.errors(SCHEMA, text.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private static JsonNode json() {
        return JsonMapper.shared().readTree(FULL);
    }
}
