package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.Range;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.support.DateInput.When;

/** Makes the fields that are typed: numbers, dates and texts. */
final class Fields {
    private final Messages messages;

    Fields(Messages messages) {
        this.messages = messages;
    }

    /** How a value is read from the case; null for not recorded. */
    interface Get<T> extends Function<CaseFile, @Nullable T> {}

    /** The change that records a value; null takes it back to not recorded. */
    interface Set<T> extends Function<@Nullable T, Edit> {}

    /** Reads from one leg; null where nothing is recorded about it. */
    static <T> Get<T> leg(Side side, Function<Leg, @Nullable T> get) {
        return file -> {
            Leg leg = file.consultation().legs().of(side);
            return leg == null ? null : get.apply(leg);
        };
    }

    /** Reads from a part of one leg. */
    static <P, T> Get<T> part(
            Side side, Function<Leg, @Nullable P> part, Function<P, @Nullable T> get) {
        return leg(
                side,
                leg -> {
                    P found = part.apply(leg);
                    return found == null ? null : get.apply(found);
                });
    }

    Field number(String id, Range range, Get<BigDecimal> get, Set<BigDecimal> set) {
        return number(id, "", range.unit(), range, get, set);
    }

    /**
     * @param unit as it is said
     */
    Field number(
            String id,
            String label,
            String unit,
            Range range,
            Get<BigDecimal> get,
            Set<BigDecimal> set) {
        return new Field(
                id,
                CellKind.NUMBER,
                label,
                unit,
                Optional.of(range),
                List.of(),
                (file, answer) -> shown(get.apply(file), Formats::number),
                input -> set.apply(decimal(input)));
    }

    Field whole(String id, Range range, Get<Integer> get, Set<Integer> set) {
        return new Field(
                id,
                CellKind.NUMBER,
                "",
                range.unit(),
                Optional.of(range),
                List.of(),
                (file, answer) -> shown(get.apply(file), String::valueOf),
                input -> set.apply(integer(input)));
    }

    /** 0 to 10, by one digit. */
    Field ten(String id, Get<Integer> get, Set<Integer> set) {
        return Field.coded(
                        id,
                        CellKind.TEN,
                        "",
                        List.of(),
                        (file, answer) -> shown(get.apply(file), String::valueOf),
                        input -> set.apply(integer(input)))
                .within(Range.upTo(10));
    }

    /** A full date of something that has happened. */
    Field date(String id, String label, Get<LocalDate> get, Set<LocalDate> set) {
        return date(id, label, get, set, When.PAST);
    }

    /** A full date of something that may lie ahead. */
    Field planned(String id, String label, Get<LocalDate> get, Set<LocalDate> set) {
        return date(id, label, get, set, When.ANY);
    }

    private Field date(String id, String label, Get<LocalDate> get, Set<LocalDate> set, When when) {
        return Field.coded(
                id,
                CellKind.DATE,
                label,
                List.of(),
                (file, answer) ->
                        shown(get.apply(file), day -> Formats.date(day, messages.language())),
                input ->
                        file ->
                                set.apply(
                                                input.isEmpty()
                                                        ? null
                                                        : DateText.day(
                                                                input,
                                                                file.consultation().date(),
                                                                messages.language(),
                                                                when))
                                        .apply(file));
    }

    /** A year, a month or a day. */
    Field since(String id, String label, Get<PartialDate> get, Set<PartialDate> set) {
        return Field.coded(
                id,
                CellKind.DATE,
                label,
                List.of(),
                (file, answer) ->
                        shown(get.apply(file), date -> Formats.date(date, messages.language())),
                input ->
                        file ->
                                set.apply(
                                                input.isEmpty()
                                                        ? null
                                                        : DateText.since(
                                                                input,
                                                                file.consultation().date(),
                                                                messages.language()))
                                        .apply(file));
    }

    /** A line of text. */
    Field text(String id, String label, Get<String> get, Set<String> set) {
        return text(CellKind.TEXT, id, label, get, set);
    }

    /** Several lines of text. */
    Field prose(String id, Get<String> get, Set<String> set) {
        return text(CellKind.PROSE, id, "", get, set);
    }

    private static Field text(
            CellKind kind, String id, String label, Get<String> get, Set<String> set) {
        return Field.coded(
                id,
                kind,
                label,
                List.of(),
                (file, answer) -> shown(get.apply(file), text -> text),
                input -> set.apply(input.isBlank() ? null : input));
    }

    private static <T> Field.Shown shown(@Nullable T value, Function<T, String> words) {
        String text = value == null ? "" : words.apply(value);
        return Field.Shown.of(text, text, "");
    }

    static @Nullable BigDecimal decimal(String input) {
        if (input.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(input);
        } catch (NumberFormatException e) {
            throw new Unreadable("ui.entry.fault.number");
        }
    }

    static @Nullable Integer integer(String input) {
        BigDecimal number = decimal(input);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new Unreadable("ui.entry.fault.whole");
        }
    }
}
