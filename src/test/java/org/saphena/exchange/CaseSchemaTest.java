package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Range;
import tools.jackson.databind.JsonNode;

class CaseSchemaTest {
    private static final Schema SCHEMA = SchemaFiles.schema(SchemaFiles.CASE);
    private static final JsonNode TREE = SchemaFiles.tree(SchemaFiles.CASE);

    static List<Path> cases() {
        return Resources.goodCases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void acceptsGoodCasesAsTheyAreAndInCanonicalForm(Path file) {
        byte[] bytes = Resources.bytes(file);

        assertThat(SchemaFiles.errors(SCHEMA, bytes)).isEmpty();
        assertThat(SchemaFiles.errors(SCHEMA, CaseWriter.write(CaseReader.read(bytes)))).isEmpty();
    }

    @Test
    void acceptsRandomCases() {
        assertThat(RandomCases.stream(100))
                .allSatisfy(file ->
                        assertThat(SchemaFiles.errors(SCHEMA, CaseWriter.write(file))).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/bad-cases/expected.csv", numLinesToSkip = 1)
    void refusesTheShapesThatASchemaCanTell(
            String file, String pointer, String code, String expected) {
        if (expected.equals("-")) {
            return;
        }
        byte[] bytes = Resources.bytes(Resources.TEST.resolve("bad-cases").resolve(file));

        assertThat(SchemaFiles.errors(SCHEMA, bytes).isEmpty())
                .isEqualTo(expected.equals("accepts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saphena-case-1.schema.json",
                "saphena-assessment-1.schema.json",
                "saphena-export-1.schema.json"
            })
    void theCopyInTheDocumentationIsTheSame(String name) {
        assertThat(Path.of("docs/schema").resolve(name))
                .hasSameBinaryContentAs(Resources.MAIN.resolve("exchange").resolve(name));
    }

    @Test
    void itsCodesAreThoseOfTheProgram() {
        assertThat(SchemaCodes.named(TREE)).isNotEmpty().allSatisfy(SchemaCodes::assertSame);
    }

    @Test
    void itsLimitsAreThoseOfTheProgram() throws IllegalAccessException {
        for (var field : Limits.class.getFields()) {
            if (field.get(null) instanceof Range range && !DERIVED.contains(field.getName())) {
                JsonNode limit = TREE.path("$defs").path(field.getName());
                assertThat(limit.isObject()).as(field.getName()).isTrue();
                assertThat(limit.path("minimum").decimalValue())
                        .as(field.getName())
                        .isEqualByComparingTo(range.min());
                assertThat(limit.path("maximum").decimalValue())
                        .as(field.getName())
                        .isEqualByComparingTo(range.max());
                assertThat(limit.path("type").path(0).asString())
                        .as(field.getName())
                        .isEqualTo(range.whole() ? "integer" : "number");
            }
        }
    }

    /** Limits of what is worked out from other fields. */
    private static final Set<String> DERIVED = Set.of("AGE_YEARS", "BMI");

    @Test
    void theCaseWithEveryFieldHasEveryFieldOfTheSchema() {
        JsonNode everything = SchemaFiles.tree(Resources.TEST.resolve("everything.case.json"));
        Set<String> filled = new TreeSet<>();
        SchemaPaths.ofValues(everything, "", filled);

        assertThat(filled).containsAll(SchemaPaths.ofSchema(TREE));
    }

    @Test
    void theCanonicalOrderIsTheOrderOfTheSchema() {
        JsonNode everything = SchemaFiles.tree(Resources.TEST.resolve("everything.case.json"));
        List<String> written = new ArrayList<>();
        SchemaPaths.ofValues(everything, "", written);

        assertThat(withoutSeverity(SchemaPaths.ofSchema(TREE).stream()))
                .containsExactlyElementsOf(withoutSeverity(written.stream().distinct()));
    }

    /** Each leg has other severities; taken together they have no order. */
    private static List<String> withoutSeverity(Stream<String> paths) {
        return paths.filter(path -> !path.contains("/symptomSeverity/")).toList();
    }

    @Test
    void refusesADiameterByTheKindOfItsVein() {
        assertThat(BigDecimal.valueOf(35)).isEqualByComparingTo(Limits.DEEP_DIAMETER_MM.max());
        assertThat(segmentRefused("FV", "35")).isFalse();
        assertThat(segmentRefused("FV", "35.1")).isTrue();
        assertThat(segmentRefused("SPJ", "30.1")).isTrue();
        assertThat(segmentRefused("VAR_MC", "30.1")).isTrue();
        assertThat(segmentRefused("GSV_UT", "40")).isFalse();
    }

    private static boolean segmentRefused(String segment, String diameterMm) {
        String json =
                """
                {"format": "saphena-case", "version": 1,
                 "patient": {"id": "T1", "birthDate": "1981-02-11", "sex": "female"},
                 "consultation": {"date": "2026-03-14", "legs": {"right": {"duplex":
                   {"date": "2026-03-14", "segments": {"%s": {"diameterMm": %s}}}}}}}
                """
                        .formatted(segment, diameterMm);
        byte[] bytes = json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        boolean refused = !SchemaFiles.errors(SCHEMA, bytes).isEmpty();
        assertThat(isRefusedByReader(bytes)).isEqualTo(refused);
        return refused;
    }

    private static boolean isRefusedByReader(byte[] bytes) {
        try {
            CaseReader.read(bytes);
            return false;
        } catch (CaseFileException e) {
            return true;
        }
    }
}
