package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/** Makes the fields of the form, each kind in one way. */
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

    Field number(String id, String label, String unit, Get<BigDecimal> get, Set<BigDecimal> set) {
        return typed(
                id,
                label,
                unit,
                CellKind.NUMBER,
                file -> {
                    BigDecimal value = get.apply(file);
                    return value == null ? null : Formats.number(value);
                },
                input -> set.apply(number(input)));
    }

    Field whole(String id, String label, String unit, Get<Integer> get, Set<Integer> set) {
        return typed(
                id,
                label,
                unit,
                CellKind.NUMBER,
                file -> {
                    Integer value = get.apply(file);
                    return value == null ? null : value.toString();
                },
                input -> set.apply(whole(input)));
    }

    /** 0 to 10, by one digit. */
    Field ten(String id, String label, Get<Integer> get, Set<Integer> set) {
        return typed(
                id,
                label,
                "",
                CellKind.TEN,
                file -> {
                    Integer value = get.apply(file);
                    return value == null ? null : value.toString();
                },
                input -> set.apply(whole(input)));
    }

    Field date(String id, String label, Get<LocalDate> get, Function<String, Edit> set) {
        return typed(
                id,
                label,
                "",
                CellKind.DATE,
                file -> {
                    LocalDate value = get.apply(file);
                    return value == null ? null : Formats.date(value, messages.language());
                },
                set);
    }

    private static Field typed(
            String id,
            String label,
            String unit,
            CellKind kind,
            Get<String> get,
            Function<String, Edit> set) {
        return new Field(
                id,
                kind,
                label,
                unit,
                List.of(),
                (file, answer) -> {
                    String text = get.apply(file);
                    return Field.Shown.of(text == null ? "" : text, text == null ? "" : text, "");
                },
                set);
    }

    /** A grade from 0 to 3, with the words of its grades. */
    Field grade(String id, List<String> words, Get<Integer> get, Set<Integer> set) {
        List<Choice> choices =
                IntStream.range(0, words.size())
                        .mapToObj(grade -> new Choice(Integer.toString(grade), words.get(grade)))
                        .toList();
        return coded(
                id,
                "",
                choices,
                true,
                file -> {
                    Integer value = get.apply(file);
                    return value == null ? null : value.toString();
                },
                input -> set.apply(whole(input)));
    }

    /** Yes or no. */
    Field flag(String id, String label, Get<Boolean> get, Set<Boolean> set) {
        return coded(
                id,
                label,
                List.of(choice("Y", "yes"), choice("N", "no")),
                false,
                file -> {
                    Boolean value = get.apply(file);
                    return value == null ? null : value ? "Y" : "N";
                },
                input -> set.apply(input.isEmpty() ? null : input.equals("Y")));
    }

    /** Yes, no, or asked and not known. */
    Field answer(String id, String label, Get<Answer> get, Set<Answer> set) {
        return coded(
                id,
                label,
                List.of(choice("Y", "yes"), choice("N", "no"), choice("U", "unsure")),
                false,
                file -> {
                    Answer value = get.apply(file);
                    return value == null
                            ? null
                            : switch (value) {
                                case YES -> "Y";
                                case NO -> "N";
                                case UNKNOWN -> "U";
                            };
                },
                input ->
                        set.apply(
                                switch (input) {
                                    case "Y" -> Answer.YES;
                                    case "N" -> Answer.NO;
                                    case "U" -> Answer.UNKNOWN;
                                    default -> null;
                                }));
    }

    private Choice choice(String key, String word) {
        return new Choice(key, messages.get("ui.entry.answer." + word));
    }

    /** One of a list of codes, by its number. */
    <E extends Coded> Field oneOf(String id, String label, List<E> values, Get<E> get, Set<E> set) {
        List<Choice> choices = new ArrayList<>();
        values.forEach(value ->
                choices.add(new Choice(Integer.toString(choices.size() + 1), messages.of(value))));
        return coded(
                id,
                label,
                choices,
                false,
                file -> {
                    E value = get.apply(file);
                    int index = value == null ? -1 : values.indexOf(value);
                    return index < 0 ? null : Integer.toString(index + 1);
                },
                input ->
                        set.apply(
                                input.isEmpty() ? null : values.get(Integer.parseInt(input) - 1)));
    }

    /**
     * @param keyOnly whether the cell shows the key alone and its word is only said
     */
    Field coded(
            String id,
            String label,
            List<Choice> choices,
            boolean keyOnly,
            Get<String> get,
            Function<String, Edit> set) {
        return new Field(
                id,
                CellKind.CODE,
                label,
                "",
                choices,
                (file, answer) -> {
                    String key = get.apply(file);
                    if (key == null) {
                        return Field.Shown.of("", "", "");
                    }
                    String word =
                            choices.stream()
                                    .filter(choice -> choice.key().equals(key))
                                    .findFirst()
                                    .map(Choice::word)
                                    .orElse(key);
                    return Field.Shown.of(
                            key, keyOnly ? key : word, keyOnly ? key + " " + word : word);
                },
                set);
    }

    /** The words none, mild, moderate and severe. */
    List<String> severities() {
        return IntStream.rangeClosed(0, 3)
                .mapToObj(grade -> messages.get("ui.entry.severity." + grade))
                .toList();
    }

    static @Nullable BigDecimal number(String input) {
        if (input.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(input);
        } catch (NumberFormatException e) {
            throw new Unreadable("ui.entry.fault.number");
        }
    }

    private static @Nullable Integer whole(String input) {
        BigDecimal number = number(input);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new Unreadable("ui.entry.fault.whole");
        }
    }
}
