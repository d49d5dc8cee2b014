package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.editing.Edit;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/** Fields that hold several codes, each turned on and off by its number. */
final class Chips {
    private Chips() {}

    static <E extends Coded> Field of(
            String id,
            List<E> all,
            Messages messages,
            Fields.Get<List<E>> get,
            Function<List<E>, Edit> set) {
        List<Choice> choices = new ArrayList<>();
        all.forEach(each ->
                choices.add(new Choice(Integer.toString(choices.size() + 1), messages.of(each))));
        return new Field(
                id,
                CellKind.CHIPS,
                "",
                "",
                choices,
                (file, answer) -> {
                    String text =
                            list(get.apply(file)).stream()
                                    .map(messages::of)
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
                                                    all.get(Integer.parseInt(input) - 1));
                            return set.apply(changed).apply(file);
                        });
    }

    private static <E> List<E> list(@Nullable List<E> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }

    private static <E> List<E> turned(List<E> list, E item) {
        List<E> changed = new ArrayList<>(list);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return changed;
    }
}
