package org.saphena.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
import org.saphena.clinical.SegmentId;
import tools.jackson.databind.JsonNode;

/** The protocol of the scan as a part of the settings. A field that is left out has its default. */
final class ScanJson {
    private static final Set<String> FIELDS = Set.of("order", "set");

    private ScanJson() {}

    /** All of it; nothing where it is as it was delivered. */
    static Map<String, Object> fields(ScanProtocol protocol) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!protocol.equals(ScanProtocol.DELIVERED)) {
            fields.put("order", protocol.order().stream().map(Coded::code).toList());
            fields.put("set", protocol.set().stream().map(Coded::code).toList());
        }
        return fields;
    }

    /**
     * @throws IllegalArgumentException for a field or a segment that there is not, or one too many
     */
    static ScanProtocol read(@Nullable JsonNode node) {
        ScanProtocol delivered = ScanProtocol.DELIVERED;
        if (node == null) {
            return delivered;
        }
        if (!node.isObject() || !FIELDS.containsAll(node.propertyNames())) {
            throw new IllegalArgumentException();
        }
        JsonNode order = node.get("order");
        JsonNode set = node.get("set");
        return new ScanProtocol(
                order == null ? delivered.order() : segments(order),
                set == null ? delivered.ticked() : Set.of(segments(set).toArray(SegmentId[]::new)));
    }

    private static List<SegmentId> segments(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException();
        }
        List<SegmentId> segments = new ArrayList<>();
        for (JsonNode each : node) {
            if (!each.isString()) {
                throw new IllegalArgumentException();
            }
            segments.add(
                    Codes.find(SegmentId.class, each.stringValue())
                            .orElseThrow(IllegalArgumentException::new));
        }
        return segments;
    }
}
