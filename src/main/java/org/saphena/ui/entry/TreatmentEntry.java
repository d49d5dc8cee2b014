package org.saphena.ui.entry;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.text.Messages;

/**
 * An earlier treatment while it is chosen and typed, before it is added to the list.
 *
 * @param year as it was typed
 */
record TreatmentEntry(
        @Nullable Side side,
        @Nullable Treatment procedure,
        @Nullable Target target,
        @Nullable Answer closed,
        String year) {
    private static final String SEPARATOR = ",";
    private static final int PARTS = 5;

    static final TreatmentEntry EMPTY = new TreatmentEntry(null, null, null, null, "");

    /** Reads what {@link #text} gives. */
    static TreatmentEntry parse(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return parts.length < PARTS
                ? EMPTY
                : new TreatmentEntry(
                        find(Side.values(), parts[0]),
                        find(Treatment.values(), parts[1]),
                        find(Target.values(), parts[2]),
                        find(Answer.values(), parts[3]),
                        parts[4]);
    }

    private static <T extends Enum<T>> @Nullable T find(T[] values, String name) {
        return Stream.of(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** To be kept; empty for nothing. */
    String text() {
        return equals(EMPTY)
                ? ""
                : Stream.of(name(side), name(procedure), name(target), name(closed), year)
                        .collect(Collectors.joining(SEPARATOR));
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    String words(Messages messages) {
        return Stream.of(
                        word(side, messages::of),
                        word(procedure, messages::of),
                        word(target, each -> messages.get("ui.target." + each.code())),
                        Optional.of(year),
                        word(closed, each -> TreatmentWords.closed(each, messages)))
                .flatMap(Optional::stream)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static <T> Optional<String> word(@Nullable T value, Function<T, String> word) {
        return Optional.ofNullable(value).map(word);
    }
}
