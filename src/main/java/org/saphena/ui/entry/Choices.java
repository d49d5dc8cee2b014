package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Range;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/** Makes the fields that are written by single keys: grades, answers and codes. */
final class Choices {
    /** The keys of a list: digits, then the letters that mean nothing else. */
    private static final String KEYS = "1234567890BCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Messages messages;

    Choices(Messages messages) {
        this.messages = messages;
    }

    /** A grade from 0 to 3, with the words of its grades. */
    Field grade(String id, List<String> words, Fields.Get<Integer> get, Fields.Set<Integer> set) {
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
                        input -> set.apply(Fields.integer(input)))
                .within(Range.upTo(words.size() - 1));
    }

    /** Yes or no. */
    Field flag(String id, String label, Fields.Get<Boolean> get, Fields.Set<Boolean> set) {
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

    /** Yes, or not recorded: for what only an act with the whole list in view can say. */
    Field tick(String id, Fields.Get<Boolean> get, Fields.Set<Boolean> set) {
        return coded(
                id,
                "",
                List.of(choice("Y", "yes")),
                false,
                file -> Boolean.TRUE.equals(get.apply(file)) ? "Y" : null,
                input -> set.apply(!input.isEmpty()));
    }

    /** Yes, no, or asked and not known. */
    Field answer(String id, Fields.Get<Answer> get, Fields.Set<Answer> set) {
        return coded(
                id,
                "",
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
    <E extends Coded> Field oneOf(
            String id, String label, List<E> values, Fields.Get<E> get, Fields.Set<E> set) {
        return oneOf(id, label, values, messages::of, get, set);
    }

    /** One of a list, by its number. */
    <E> Field oneOf(
            String id,
            String label,
            List<E> values,
            Function<E, String> word,
            Fields.Get<E> get,
            Fields.Set<E> set) {
        return coded(
                id,
                label,
                numbered(values, word),
                false,
                file -> {
                    E value = get.apply(file);
                    int index = value == null ? -1 : values.indexOf(value);
                    return index < 0 ? null : key(index);
                },
                input -> set.apply(input.isEmpty() ? null : of(input, values)));
    }

    /** What a key of a list stands for. */
    static <E> E of(String key, List<E> values) {
        return values.get(KEYS.indexOf(key));
    }

    /** Codes behind letters of their own, in the same order. */
    List<Choice> lettered(List<String> keys, List<? extends Coded> codes) {
        return IntStream.range(0, keys.size())
                .mapToObj(index -> new Choice(keys.get(index), messages.of(codes.get(index))))
                .toList();
    }

    private static <E> List<Choice> numbered(List<E> values, Function<E, String> word) {
        return IntStream.range(0, values.size())
                .mapToObj(index -> new Choice(key(index), word.apply(values.get(index))))
                .toList();
    }

    private static String key(int index) {
        return KEYS.substring(index, index + 1);
    }

    /** Several codes, each turned on and off by its number. */
    <E extends Coded> Field several(
            String id, List<E> all, Fields.Get<List<E>> get, Function<List<E>, Edit> set) {
        return several(id, all, messages::of, get, set);
    }

    /** Several of a list, each turned on and off by its number. */
    <E> Field several(
            String id,
            List<E> all,
            Function<E, String> word,
            Fields.Get<List<E>> get,
            Function<List<E>, Edit> set) {
        return Field.coded(
                id,
                CellKind.CHIPS,
                "",
                numbered(all, word),
                (file, answer) -> {
                    String text =
                            list(get.apply(file)).stream()
                                    .map(word)
                                    .collect(Collectors.joining(", "));
                    return Field.Shown.of(text, text, "");
                },
                input ->
                        file -> {
                            List<E> changed =
                                    input.isEmpty()
                                            ? List.of()
                                            : turned(
                                                    list(get.apply(file)),
                                                    all.get(KEYS.indexOf(input)));
                            return set.apply(changed).apply(file);
                        });
    }

    private static <E> List<E> list(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    private static <E> List<E> turned(List<E> list, E item) {
        List<E> changed = new ArrayList<>(list);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return changed;
    }

    /**
     * @param keyOnly whether the cell shows the key alone and its word is only said
     */
    Field coded(
            String id,
            String label,
            List<Choice> choices,
            boolean keyOnly,
            Fields.Get<String> get,
            Function<String, Edit> set) {
        return Field.coded(
                id,
                CellKind.CODE,
                label,
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
}
