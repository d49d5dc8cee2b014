package org.saphena.settings;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;
import tools.jackson.databind.JsonNode;

/** The keys of the window as a part of the settings. A field that is left out has its default. */
final class KeysJson {
    private static final Set<String> FIELDS = Set.of("single", "changed");

    private KeysJson() {}

    /** All of it; nothing where it is as it was before anybody chose. */
    static Map<String, Object> fields(KeySettings keys) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!keys.equals(KeySettings.DEFAULTS)) {
            Map<String, String> changed = new LinkedHashMap<>();
            for (WindowKey key : WindowKey.values()) {
                if (keys.changed().containsKey(key)) {
                    changed.put(key.code(), keys.of(key));
                }
            }
            fields.put("single", keys.single());
            fields.put("changed", changed);
        }
        return fields;
    }

    /**
     * @throws IllegalArgumentException for a field, an action or a key that there is not
     */
    static KeySettings read(@Nullable JsonNode node) {
        if (node == null) {
            return KeySettings.DEFAULTS;
        }
        require(node.isObject() && FIELDS.containsAll(node.propertyNames()));
        JsonNode single = node.get("single");
        JsonNode changed = node.get("changed");
        require(single == null || single.isBoolean());
        return new KeySettings(
                single == null || single.booleanValue(), changed == null ? Map.of() : map(changed));
    }

    private static Map<WindowKey, String> map(JsonNode node) {
        require(node.isObject());
        Map<WindowKey, String> all = new EnumMap<>(WindowKey.class);
        for (String code : node.propertyNames()) {
            JsonNode keys = node.get(code);
            require(keys.isString());
            all.put(
                    Codes.find(WindowKey.class, code).orElseThrow(IllegalArgumentException::new),
                    keys.stringValue());
        }
        return all;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
