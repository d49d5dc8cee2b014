package org.saphena.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
import tools.jackson.databind.JsonNode;

/** The list of patients as a part of the settings. A field that is left out has its default. */
final class ListJson {
    private static final Set<String> FIELDS = Set.of("columns", "sort", "reversed");

    private ListJson() {}

    /** All of it; nothing where it is as it was before anybody chose. */
    static Map<String, Object> fields(ListSettings list) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!list.equals(ListSettings.DEFAULTS)) {
            fields.put("columns", list.columns().stream().map(Coded::code).toList());
            fields.put("sort", list.sort().code());
            fields.put("reversed", list.reversed());
        }
        return fields;
    }

    /**
     * @throws IllegalArgumentException for a field or a code that there is not
     */
    static ListSettings read(@Nullable JsonNode node) {
        ListSettings defaults = ListSettings.DEFAULTS;
        if (node == null) {
            return defaults;
        }
        require(node.isObject() && FIELDS.containsAll(node.propertyNames()));
        JsonNode columns = node.get("columns");
        JsonNode sort = node.get("sort");
        JsonNode reversed = node.get("reversed");
        require(reversed == null || reversed.isBoolean());
        return new ListSettings(
                columns == null ? defaults.columns() : columns(columns),
                sort == null ? defaults.sort() : code(sort, ListSort.class),
                reversed == null ? defaults.reversed() : reversed.booleanValue());
    }

    private static List<ListColumn> columns(JsonNode node) {
        require(node.isArray());
        List<ListColumn> columns = new ArrayList<>();
        for (JsonNode each : node) {
            columns.add(code(each, ListColumn.class));
        }
        return columns;
    }

    private static <E extends Enum<E> & Coded> E code(JsonNode node, Class<E> type) {
        require(node.isString());
        return Codes.find(type, node.stringValue()).orElseThrow(IllegalArgumentException::new);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
