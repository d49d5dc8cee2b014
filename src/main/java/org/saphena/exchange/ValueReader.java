package org.saphena.exchange;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Fault;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Limits;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.Range;

/** Reads single values; one that cannot be goes to the problems and is returned as null. */
final class ValueReader {
    static final String DATE_FORM = "YYYY-MM-DD";
    static final String PARTIAL_DATE_FORM = "YYYY, YYYY-MM, YYYY-MM-DD";
    private static final int NUMBER_LENGTH = 40;
    private static final int DECIMALS = 12;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern BAD_CHARACTER = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private final Problems problems;
    private final Set<String> words = new HashSet<>();

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** Any text, normalised to NFC. */
    @Nullable String text(String pointer, JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrongType(pointer, value, "string");
        }
        if (BAD_CHARACTER.matcher(text.value()).find()) {
            return refuse(pointer, FileFault.BAD_CHARACTER, Shown.hidden(text.value()), "");
        }
        String normal = Normalizer.normalize(text.value(), Normalizer.Form.NFC);
        if (normal.length() > Limits.TEXT_LENGTH) {
            String length = Integer.toString(normal.length());
            return refuse(pointer, Fault.TOO_LONG, length, "<= " + Limits.TEXT_LENGTH);
        }
        words.add(normal);
        return normal;
    }

    /** {@code found}, or only its type and length when it is a text that was read here. */
    String withoutWords(String found) {
        return words.contains(found) ? Shown.hidden(found) : found;
    }

    @Nullable Boolean flag(String pointer, JsonValue value) {
        return value instanceof JsonValue.Flag flag
                ? Boolean.valueOf(flag.value())
                : wrongType(pointer, value, "boolean");
    }

    /** A finite decimal that can be kept exactly. */
    @Nullable BigDecimal decimal(String pointer, JsonValue value) {
        if (!(value instanceof JsonValue.Num number)) {
            return wrongType(pointer, value, "number");
        }
        return exact(number.text())
                .orElseGet(() ->
                        refuse(
                                pointer,
                                FileFault.BAD_NUMBER,
                                number.text(),
                                Integer.toString(DECIMALS)));
    }

    @Nullable Integer whole(String pointer, JsonValue value, Range range) {
        BigDecimal number = decimal(pointer, value);
        if (number == null) {
            return null;
        }
        try {
            return range.require(pointer, number).intValueExact();
        } catch (ImpossibleValueException e) {
            return refuse(pointer, e.fault(), e.found(), e.allowed());
        }
    }

    <E extends Enum<E> & Coded> @Nullable E code(String pointer, JsonValue value, Class<E> type) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrongType(pointer, value, allowed(type));
        }
        return Codes.find(type, text.value())
                .orElseGet(
                        () -> refuse(pointer, FileFault.UNKNOWN_CODE, text.value(), allowed(type)));
    }

    private static <E extends Enum<E> & Coded> String allowed(Class<E> type) {
        return String.join(", ", Codes.of(type));
    }

    @Nullable LocalDate date(String pointer, JsonValue value) {
        return moment(
                pointer,
                value,
                DATE_FORM,
                text -> {
                    if (!DATE.matcher(text).matches()) {
                        throw new DateTimeException("form");
                    }
                    return LocalDate.parse(text);
                });
    }

    @Nullable PartialDate partialDate(String pointer, JsonValue value) {
        return moment(pointer, value, PARTIAL_DATE_FORM, PartialDate::parse);
    }

    @Nullable LocalTime time(String pointer, JsonValue value) {
        return moment(pointer, value, "HH:MM", LocalTime::parse);
    }

    @Nullable OffsetDateTime instant(String pointer, JsonValue value) {
        return moment(pointer, value, "YYYY-MM-DDTHH:MM:SS+HH:MM", OffsetDateTime::parse);
    }

    /** Records that {@code value} is of the wrong type; returns null. */
    <T> @Nullable T wrongType(String pointer, JsonValue value, String allowed) {
        return refuse(pointer, FileFault.WRONG_TYPE, Shown.of(value), allowed);
    }

    private <T> @Nullable T moment(
            String pointer, JsonValue value, String form, Function<String, T> parse) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrongType(pointer, value, form);
        }
        try {
            return parse.apply(text.value());
        } catch (DateTimeException e) {
            return refuse(pointer, FileFault.BAD_DATE, Shown.ofText(text.value()), form);
        }
    }

    private <T> @Nullable T refuse(String pointer, Enum<?> code, String found, String allowed) {
        problems.add(pointer, code, found, allowed);
        return null;
    }

    private static Optional<BigDecimal> exact(String text) {
        if (text.length() > NUMBER_LENGTH) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.stripTrailingZeros().scale() > DECIMALS
                    ? Optional.empty()
                    : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
