package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphena.clinical.Coded;
import tools.jackson.databind.JsonNode;

/** The lists of codes of a schema: definitions that bear the name of an enum. */
final class SchemaCodes {
    private SchemaCodes() {}

    static List<Map.Entry<String, JsonNode>> named(JsonNode schema) {
        return schema.path("$defs").properties().stream()
                .filter(definition -> definition.getValue().has("enum"))
                .toList();
    }

    static void assertSame(Map.Entry<String, JsonNode> definition) {
        List<String> codes =
                definition.getValue().path("enum").valueStream().map(JsonNode::asString).toList();

        assertThat(codes).as(definition.getKey()).isEqualTo(program(definition.getKey()));
    }

    private static List<String> program(String name) {
        Class<?> type =
                Stream.of("org.saphena.clinical.", "org.saphena.knowledge.")
                        .flatMap(start -> find(start + name))
                        .findFirst()
                        .orElseThrow();
        return Arrays.stream(type.getEnumConstants()).map(code -> ((Coded) code).code()).toList();
    }

    private static Stream<Class<?>> find(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }
}
