package org.saphena.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A JSON value with its numbers as they were written and its fields in their order. */
sealed interface JsonValue {
    /** An object; who makes it keeps no hold of its fields. */
    record Obj(Map<String, JsonValue> fields) implements JsonValue {
        public Obj {
            fields = Collections.unmodifiableMap(fields);
        }
    }

    /** A list. */
    record Arr(List<JsonValue> elements) implements JsonValue {
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /** A text. */
    record Text(String value) implements JsonValue {}

    /** A number as it is written. */
    record Num(String text) implements JsonValue {}

    /** True or false. */
    record Flag(boolean value) implements JsonValue {}

    /** Nothing. */
    record Null() implements JsonValue {}
}
