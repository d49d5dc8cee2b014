package org.saphena.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The paths of all fields, with elements of lists as {@code *} and both sides as one. */
final class SchemaPaths {
    private SchemaPaths() {}

    static Set<String> ofSchema(JsonNode schema) {
        Set<String> paths = new LinkedHashSet<>();
        schema(schema, schema, "", paths);
        return paths;
    }

    static void ofValues(JsonNode value, String path, Collection<String> paths) {
        value.properties()
                .forEach(field -> {
                    String child = path + "/" + sideless(field.getKey());
                    paths.add(child);
                    ofValues(field.getValue(), child, paths);
                });
        if (value.isArray()) {
            value.forEach(element -> ofValues(element, path + "/*", paths));
        }
    }

    private static void schema(JsonNode root, JsonNode node, String path, Set<String> paths) {
        for (JsonNode alternative : alternatives(root, node)) {
            alternative
                    .path("properties")
                    .properties()
                    .forEach(field -> {
                        String child = path + "/" + sideless(field.getKey());
                        paths.add(child);
                        schema(root, field.getValue(), child, paths);
                    });
            if (alternative.has("items")) {
                schema(root, alternative.path("items"), path + "/*", paths);
            }
        }
    }

    private static List<JsonNode> alternatives(JsonNode root, JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        all.add(node);
        if (node.has("$ref")) {
            String name = node.path("$ref").asString().substring("#/$defs/".length());
            all.addAll(alternatives(root, root.path("$defs").path(name)));
        }
        if (!node.has("properties")) {
            node.path("anyOf").forEach(part -> all.addAll(alternatives(root, part)));
            node.path("allOf").forEach(part -> all.addAll(alternatives(root, part)));
        }
        return all;
    }

    private static String sideless(String name) {
        return name.equals("right") || name.equals("left") ? "side" : name;
    }
}
