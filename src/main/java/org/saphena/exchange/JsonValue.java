package org.saphena.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.Coded;

/** A JSON value with its numbers as they were written and its fields in their order. */
sealed interface JsonValue {
    /** An object. */
    record Obj(Map<String, JsonValue> fields) implements JsonValue {
        public Obj {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
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

    static JsonValue of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return new Num((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    static JsonValue of(int value) {
        return new Num(Integer.toString(value));
    }

    static JsonValue of(Coded code) {
        return new Text(code.code());
    }

    static JsonValue ofCodes(List<? extends Coded> codes) {
        return new Arr(codes.stream().map(JsonValue::of).toList());
    }

    static JsonValue ofTexts(List<String> texts) {
        return new Arr(texts.stream().<JsonValue>map(Text::new).toList());
    }
}
