package org.saphena.exchange;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.PartialDate;

/**
 * Writes JSON objects field by field as they come. What is null is left out, but for the methods
 * that say {@code OrNull}.
 */
final class ObjectWriter {
    private static final int OF_A_CASE = 16 * 1024;
    private static final int OF_AN_ANSWER = 256 * 1024;

    private final JsonPrinter out;

    private ObjectWriter(JsonPrinter out) {
        this.out = out;
    }

    /** A text of its own over several lines, which ends with a line feed. */
    static <T> byte[] overLines(T value, BiConsumer<ObjectWriter, T> write) {
        return text(new JsonPrinter(true, OF_A_CASE), value, write);
    }

    /** A text of its own on one line, which ends with a line feed. */
    static <T> byte[] onOneLine(T value, BiConsumer<ObjectWriter, T> write) {
        return text(new JsonPrinter(false, OF_AN_ANSWER), value, write);
    }

    private static <T> byte[] text(JsonPrinter out, T value, BiConsumer<ObjectWriter, T> write) {
        new ObjectWriter(out).nested(value, write);
        return out.text();
    }

    ObjectWriter text(String name, @Nullable String text) {
        return text == null ? this : textOrNull(name, text);
    }

    ObjectWriter textOrNull(String name, @Nullable String text) {
        out.name(name);
        if (text == null) {
            out.plain("null");
        } else {
            out.text(text);
        }
        return this;
    }

    ObjectWriter flag(String name, @Nullable Boolean flag) {
        return flag == null ? this : plain(name, flag.toString());
    }

    ObjectWriter number(String name, @Nullable BigDecimal number) {
        return number == null ? this : plain(name, shortest(number));
    }

    ObjectWriter number(String name, @Nullable Integer number) {
        return number == null ? this : numberOrNull(name, number);
    }

    ObjectWriter numberOrNull(String name, @Nullable Integer number) {
        return plain(name, String.valueOf(number));
    }

    ObjectWriter code(String name, @Nullable Coded code) {
        return text(name, code == null ? null : code.code());
    }

    ObjectWriter codeOrNull(String name, @Nullable Coded code) {
        return textOrNull(name, code == null ? null : code.code());
    }

    ObjectWriter date(String name, @Nullable LocalDate date) {
        return text(name, date == null ? null : date.toString());
    }

    ObjectWriter date(String name, @Nullable PartialDate date) {
        return text(name, date == null ? null : date.text());
    }

    ObjectWriter time(String name, @Nullable LocalTime time) {
        return text(name, time == null ? null : time.toString());
    }

    ObjectWriter instant(String name, @Nullable OffsetDateTime instant) {
        return text(name, instant == null ? null : ISO_OFFSET_DATE_TIME.format(instant));
    }

    <T> ObjectWriter object(String name, @Nullable T value, BiConsumer<ObjectWriter, T> write) {
        return value == null ? this : objectOrNull(name, value, write);
    }

    <T> ObjectWriter objectOrNull(
            String name, @Nullable T value, BiConsumer<ObjectWriter, T> write) {
        if (value == null) {
            return textOrNull(name, null);
        }
        out.name(name);
        nested(value, write);
        return this;
    }

    ObjectWriter codes(String name, @Nullable List<? extends Coded> codes) {
        return codes == null ? this : plainList(name, codes, Coded::code);
    }

    ObjectWriter texts(String name, List<String> texts) {
        return plainList(name, texts, text -> text);
    }

    private <T> ObjectWriter plainList(String name, List<T> values, Function<T, String> text) {
        out.name(name);
        out.openPlain();
        for (T value : values) {
            out.nextPlain();
            out.text(text.apply(value));
        }
        out.closePlain();
        return this;
    }

    ObjectWriter codesUnlessEmpty(String name, List<? extends Coded> codes) {
        return codes.isEmpty() ? this : codes(name, codes);
    }

    ObjectWriter textsUnlessEmpty(String name, List<String> texts) {
        return texts.isEmpty() ? this : texts(name, texts);
    }

    <T> ObjectWriter list(String name, List<T> values, BiConsumer<ObjectWriter, T> write) {
        out.name(name);
        elements(values, write);
        return this;
    }

    /** A list that may stand in several places, each time as the same object. */
    <T> ObjectWriter sharedList(String name, List<T> values, BiConsumer<ObjectWriter, T> write) {
        out.name(name);
        out.once(values, () -> elements(values, write));
        return this;
    }

    /** A list whose elements may stand in several such lists, each time as the same object. */
    <T> ObjectWriter listOfShared(String name, List<T> values, BiConsumer<ObjectWriter, T> write) {
        out.name(name);
        out.open('[');
        for (T value : values) {
            out.next();
            out.once(value, () -> nested(value, write));
        }
        out.close(']');
        return this;
    }

    <T> ObjectWriter listUnlessEmpty(
            String name, List<T> values, BiConsumer<ObjectWriter, T> write) {
        return values.isEmpty() ? this : list(name, values, write);
    }

    /** An object whose field names are codes, in their order. */
    <E extends Coded, T> ObjectWriter map(
            String name, Map<E, T> values, BiConsumer<ObjectWriter, T> write) {
        return object(
                name,
                values,
                (map, all) -> all.forEach((code, value) -> map.object(code.code(), value, write)));
    }

    private ObjectWriter plain(String name, String value) {
        out.name(name);
        out.plain(value);
        return this;
    }

    private <T> void nested(T value, BiConsumer<ObjectWriter, T> write) {
        out.open('{');
        write.accept(this, value);
        out.close('}');
    }

    private <T> void elements(List<T> values, BiConsumer<ObjectWriter, T> write) {
        out.open('[');
        for (T value : values) {
            out.next();
            nested(value, write);
        }
        out.close(']');
    }

    private static String shortest(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
