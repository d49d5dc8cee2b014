package org.saphena.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.Range;

/**
 * Reads the fields of one JSON object. A field that is absent or null is read as null. The fields
 * asked for are those the object may have; {@link #build} refuses any other.
 */
final class ObjectReader {
    private final JsonValue.Obj object;
    private final String pointer;
    private final Problems problems;
    private final ValueReader values;
    private final Set<String> known = new LinkedHashSet<>();

    ObjectReader(JsonValue.Obj object, String pointer, Problems problems) {
        this.object = object;
        this.pointer = pointer;
        this.problems = problems;
        this.values = new ValueReader(problems);
    }

    @Nullable String text(String name) {
        return field(name, values::text);
    }

    @Nullable Boolean flag(String name) {
        return field(name, values::flag);
    }

    @Nullable BigDecimal decimal(String name) {
        return field(name, values::decimal);
    }

    @Nullable Integer whole(String name, Range range) {
        return field(name, (at, value) -> values.whole(at, value, range));
    }

    <E extends Enum<E> & Coded> @Nullable E code(String name, Class<E> type) {
        return field(name, (at, value) -> values.code(at, value, type));
    }

    @Nullable LocalDate date(String name) {
        return field(name, values::date);
    }

    @Nullable PartialDate partialDate(String name) {
        return field(name, values::partialDate);
    }

    @Nullable LocalTime time(String name) {
        return field(name, values::time);
    }

    @Nullable OffsetDateTime instant(String name) {
        return field(name, values::instant);
    }

    <T> @Nullable T object(String name, Function<ObjectReader, @Nullable T> read) {
        return field(name, (at, value) -> object(at, value, read));
    }

    /** The elements of a list; empty for an absent one. */
    <T> List<T> list(String name, BiFunction<String, JsonValue, @Nullable T> read) {
        List<T> elements = listOrNull(name, read);
        return elements == null ? List.of() : elements;
    }

    /** As {@link #list}, but null for an absent one. */
    <T> @Nullable List<T> listOrNull(String name, BiFunction<String, JsonValue, @Nullable T> read) {
        return field(name, (at, value) -> list(at, value, read));
    }

    <T> List<T> objects(String name, Function<ObjectReader, @Nullable T> read) {
        return list(name, (at, value) -> object(at, value, read));
    }

    <E extends Enum<E> & Coded> List<E> codes(String name, Class<E> type) {
        return list(name, (at, value) -> values.code(at, value, type));
    }

    <E extends Enum<E> & Coded> @Nullable List<E> codesOrNull(String name, Class<E> type) {
        return listOrNull(name, (at, value) -> values.code(at, value, type));
    }

    List<String> texts(String name) {
        return list(name, values::text);
    }

    /** The elements of a list of texts, as {@code make} makes them. */
    <T> List<T> made(String name, Function<String, T> make) {
        return list(
                name,
                (at, value) -> {
                    String text = values.text(at, value);
                    try {
                        return text == null ? null : make.apply(text);
                    } catch (ImpossibleValueException e) {
                        problems.add(at, e, values.withoutWords(e.found()));
                        return null;
                    }
                });
    }

    /** An object whose field names are codes of {@code type}; empty for an absent one. */
    <E extends Enum<E> & Coded, T> Map<E, T> map(
            String name, Class<E> type, BiFunction<ObjectReader, String, @Nullable T> read) {
        Map<E, T> map = new EnumMap<>(type);
        object(
                name,
                in -> {
                    for (String code : Codes.of(type)) {
                        T value = read.apply(in, code);
                        if (value != null) {
                            map.put(Codes.find(type, code).orElseThrow(), value);
                        }
                    }
                    in.refuseUnknownFields();
                    return map;
                });
        return map;
    }

    /** Records each of these fields that is absent or null. */
    void require(String... names) {
        for (String name : names) {
            JsonValue value = object.fields().get(name);
            if (value == null || value instanceof JsonValue.Null) {
                problems.add(Pointers.child(pointer, name), FileFault.MISSING, "null", "");
            }
        }
    }

    /** Records a problem with the field {@code name}. */
    void refuse(String name, Enum<?> code, String found, String allowed) {
        problems.add(Pointers.child(pointer, name), code, found, allowed);
    }

    /**
     * What {@code make} makes of the fields that it reads, or null when it cannot be; what it
     * refuses and the fields that it did not ask for go to the problems.
     */
    <T> @Nullable T build(Supplier<@Nullable T> make) {
        T made = null;
        ImpossibleValueException refused = null;
        try {
            made = make.get();
        } catch (ImpossibleValueException e) {
            refused = e;
        }
        refuseUnknownFields();
        if (refused != null) {
            problems.add(pointer, refused, values.withoutWords(refused.found()));
        }
        return made;
    }

    private void refuseUnknownFields() {
        for (String name : object.fields().keySet()) {
            if (!known.contains(name)) {
                String allowed = String.join(", ", known);
                refuse(name, FileFault.UNKNOWN_FIELD, name, allowed);
            }
        }
    }

    private <T> @Nullable T field(String name, BiFunction<String, JsonValue, @Nullable T> read) {
        known.add(name);
        JsonValue value = object.fields().get(name);
        return value == null || value instanceof JsonValue.Null
                ? null
                : read.apply(Pointers.child(pointer, name), value);
    }

    private <T> @Nullable T object(
            String at, JsonValue value, Function<ObjectReader, @Nullable T> read) {
        return value instanceof JsonValue.Obj child
                ? read.apply(new ObjectReader(child, at, problems))
                : values.wrongType(at, value, "object");
    }

    private <T> @Nullable List<T> list(
            String at, JsonValue value, BiFunction<String, JsonValue, @Nullable T> read) {
        if (!(value instanceof JsonValue.Arr list)) {
            return values.wrongType(at, value, "array");
        }
        List<T> elements = new ArrayList<>();
        for (int i = 0; i < list.elements().size(); i++) {
            T element = read.apply(at + "/" + i, list.elements().get(i));
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }
}
