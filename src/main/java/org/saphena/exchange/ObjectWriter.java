package org.saphena.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.PartialDate;

/** Builds one JSON object field by field. What is null is left out, but for {@link #orNull}. */
final class ObjectWriter {
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();

    JsonValue.Obj build() {
        return new JsonValue.Obj(fields);
    }

    ObjectWriter value(String name, @Nullable JsonValue value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    /** Writes null for null. */
    ObjectWriter orNull(String name, @Nullable JsonValue value) {
        fields.put(name, value == null ? new JsonValue.Null() : value);
        return this;
    }

    ObjectWriter text(String name, @Nullable String text) {
        return value(name, text == null ? null : new JsonValue.Text(text));
    }

    ObjectWriter flag(String name, @Nullable Boolean flag) {
        return value(name, flag == null ? null : new JsonValue.Flag(flag));
    }

    ObjectWriter number(String name, @Nullable BigDecimal number) {
        return value(name, number == null ? null : JsonValue.of(number));
    }

    ObjectWriter number(String name, @Nullable Integer number) {
        return value(name, number == null ? null : JsonValue.of(number));
    }

    ObjectWriter code(String name, @Nullable Coded code) {
        return value(name, code == null ? null : JsonValue.of(code));
    }

    ObjectWriter date(String name, @Nullable LocalDate date) {
        return text(name, date == null ? null : date.toString());
    }

    ObjectWriter date(String name, @Nullable PartialDate date) {
        return text(name, date == null ? null : date.text());
    }

    <T> ObjectWriter object(String name, @Nullable T value, Function<T, JsonValue> write) {
        return value(name, value == null ? null : write.apply(value));
    }

    <T> ObjectWriter objectOrNull(String name, @Nullable T value, Function<T, JsonValue> write) {
        return orNull(name, value == null ? null : write.apply(value));
    }

    ObjectWriter codes(String name, @Nullable List<? extends Coded> codes) {
        return value(name, codes == null ? null : JsonValue.ofCodes(codes));
    }

    ObjectWriter texts(String name, List<String> texts) {
        return value(name, JsonValue.ofTexts(texts));
    }

    <T> ObjectWriter list(String name, List<T> values, Function<T, JsonValue> write) {
        return value(name, new JsonValue.Arr(values.stream().map(write).toList()));
    }

    /** Leaves out an empty list. */
    <T> ObjectWriter listUnlessEmpty(String name, List<T> values, Function<T, JsonValue> write) {
        return values.isEmpty() ? this : list(name, values, write);
    }

    /** An object whose field names are codes, in their order. */
    <E extends Coded, T> ObjectWriter map(
            String name, Map<E, T> values, Function<T, JsonValue> write) {
        ObjectWriter map = new ObjectWriter();
        values.forEach((code, value) -> map.value(code.code(), write.apply(value)));
        return value(name, map.build());
    }
}
