package org.saphena.reasoning;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The cases against their expected answers: the public ones, and those of the project, derived from
 * the clinical facts alone.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> OTHER_SIDE = Map.of("right", "left", "left", "right");
    private static final List<String> LISTS = List.of("redFlags", "actions", "missing");

    static List<String> cases() {
        return CaseFolder.names();
    }

    @Test
    void allAreThere() {
        assertThat(cases()).hasSize(157);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void options(String name) {
        JsonNode expected = read(name + ".expected.json");
        JsonNode answer = assess(read(name + ".case.json"));
        SoftAssertions soft = new SoftAssertions();
        for (JsonNode want : expected.path("options")) {
            List<JsonNode> found =
                    stream(answer.at("/legs/" + want.path("leg").asString() + "/options"))
                            .filter(option ->
                                    option.path("treatment").equals(want.path("treatment")))
                            .filter(option -> option.path("target").equals(want.path("target")))
                            .toList();
            soft.assertThat(found).as("%s", want).hasSize(1);
            for (JsonNode option : found) {
                soft.assertThat(strings(want.path("status")))
                        .as("%s", want)
                        .contains(option.path("status").asString());
                soft.assertThat(option.path("because")).as("%s", want).isNotEmpty();
            }
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void flagsActionsAndMissing(String name) {
        JsonNode expected = read(name + ".expected.json");
        JsonNode answer = assess(read(name + ".case.json"));
        SoftAssertions soft = new SoftAssertions();
        for (JsonNode anyOf : expected.path("redFlagsAnyOf")) {
            soft.assertThat(codes(answer, "redFlags")).containsAnyElementsOf(strings(anyOf));
        }
        if (expected.path("noRedFlags").asBoolean()) {
            soft.assertThat(codes(answer, "redFlags")).isEmpty();
        }
        soft.assertThat(codes(answer, "actions")).containsAll(strings(expected.path("actions")));
        soft.assertThat(codes(answer, "actions"))
                .doesNotContainAnyElementsOf(orNothing(expected.path("actionsAbsent")));
        soft.assertThat(codes(answer, "missing")).containsAll(strings(expected.path("missing")));
        soft.assertThat(codes(answer, "missing"))
                .doesNotContainAnyElementsOf(orNothing(expected.path("notMissing")));
        for (String list : LISTS) {
            soft.assertThat(legs(answer, list)).isSubsetOf(strings(expected.path("legs")));
        }
        soft.assertAll();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void crampsAndWords(String name) {
        JsonNode expected = read(name + ".expected.json");
        JsonNode answer = assess(read(name + ".case.json"));
        if (expected.has("venousContribution")) {
            assertThat(answer.at("/cramps/venousContribution").asString())
                    .isEqualTo(expected.path("venousContribution").asString());
        }
        assertThat(answer.toString().toLowerCase(Locale.ROOT))
                .doesNotContain(orNothing(expected.path("forbiddenText")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMirroredCaseGivesTheMirroredAnswer(String name) {
        JsonNode file = read(name + ".case.json");

        assertThat(shape(assess(mirrored(file)), false)).isEqualTo(shape(assess(file), true));
    }

    private static JsonNode mirrored(JsonNode file) {
        ObjectNode copy = (ObjectNode) file.deepCopy();
        ObjectNode legs = JSON.createObjectNode();
        file.at("/consultation/legs")
                .properties()
                .forEach(leg -> legs.set(other(leg.getKey()), leg.getValue()));
        ((ObjectNode) copy.path("consultation")).set("legs", legs);
        return copy;
    }

    /** Statuses, flags, actions and missing data, each with its leg, as a sorted set of words. */
    private static Set<String> shape(JsonNode answer, boolean swap) {
        Set<String> shape = new TreeSet<>();
        answer.path("legs")
                .properties()
                .forEach(leg -> {
                    String side = swap ? other(leg.getKey()) : leg.getKey();
                    stream(leg.getValue().path("options"))
                            .map(option ->
                                    String.join(
                                            " ",
                                            side,
                                            word(option, "treatment"),
                                            word(option, "target"),
                                            word(option, "status")))
                            .forEach(shape::add);
                });
        for (String list : LISTS) {
            stream(answer.path(list))
                    .map(each ->
                            String.join(
                                    " ",
                                    list,
                                    word(each, "code"),
                                    swap ? other(word(each, "leg")) : word(each, "leg")))
                    .forEach(shape::add);
        }
        return shape;
    }

    private static String word(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "-";
    }

    private static String other(String side) {
        return OTHER_SIDE.getOrDefault(side, side);
    }

    private static Set<String> legs(JsonNode answer, String list) {
        return stream(answer.path(list))
                .map(each -> word(each, "leg"))
                .filter(leg -> !leg.equals("-"))
                .collect(toSet());
    }

    private static Set<String> codes(JsonNode answer, String list) {
        return stream(answer.path(list)).map(each -> word(each, "code")).collect(toSet());
    }

    private static List<String> strings(JsonNode list) {
        return stream(list).map(JsonNode::asString).toList();
    }

    /** The words of a list; one that no answer holds where the list is empty. */
    private static List<String> orNothing(JsonNode list) {
        return list.isEmpty() ? List.of("\u0000") : strings(list);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }

    private static JsonNode assess(JsonNode file) {
        Answer answer = Answer.to(CaseReader.read(JSON.writeValueAsBytes(file)), "default");
        return JSON.readTree(AssessmentWriter.write(answer.assessment()));
    }

    private static JsonNode read(String name) {
        try {
            return JSON.readTree(Files.readString(CASES.resolve(name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
