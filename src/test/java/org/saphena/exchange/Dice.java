package org.saphena.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Findings;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.Range;

/** Draws values from a seeded source; about a third of everything stays unknown. */
final class Dice {
    private static final List<String> TEXTS =
            List.of("plain", "두 번째 줄\nline", "\"quoted\" \\ back", "tab\tand é", "😀 vein", "");

    private final Random random;

    Dice(Random random) {
        this.random = random;
    }

    <T> @Nullable T maybe(Supplier<@Nullable T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    <E extends Enum<E>> @Nullable E code(Class<E> type) {
        return maybe(() -> one(type));
    }

    @Nullable Boolean flag() {
        return maybe(random::nextBoolean);
    }

    @Nullable BigDecimal decimal(Range range) {
        return maybe(() -> anyDecimal(range));
    }

    @Nullable Integer whole(Range range) {
        return maybe(() ->
                anyDecimal(range).setScale(0, RoundingMode.FLOOR).max(range.min()).intValueExact());
    }

    String anyText() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @Nullable String text() {
        return maybe(this::anyText);
    }

    LocalDate anyDayBefore(LocalDate day) {
        return day.minusDays(random.nextInt(4000));
    }

    @Nullable LocalDate dayBefore(LocalDate day) {
        return maybe(() -> anyDayBefore(day));
    }

    @Nullable PartialDate partialBefore(LocalDate day) {
        LocalDate date = anyDayBefore(day);
        return maybe(() ->
                switch (random.nextInt(3)) {
                    case 0 -> PartialDate.of(Year.from(date));
                    case 1 -> PartialDate.of(YearMonth.from(date));
                    default -> PartialDate.of(date);
                });
    }

    /** Some of the constants, each once, in any order. */
    <E extends Enum<E>> List<E> some(Class<E> type) {
        List<E> all = new ArrayList<>(Arrays.asList(type.getEnumConstants()));
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
    }

    <E extends Enum<E>> Findings<E> findings(Class<E> type) {
        return spread(some(type));
    }

    /** The elements dealt out to present, absent and unsure. */
    <T> Findings<T> spread(List<T> elements) {
        int first = random.nextInt(elements.size() + 1);
        int second = first + random.nextInt(elements.size() - first + 1);
        return new Findings<>(
                random.nextBoolean(),
                elements.subList(0, first),
                elements.subList(first, second),
                elements.subList(second, elements.size()));
    }

    <T> List<T> list(int most, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }

    <E extends Enum<E>, T> Map<E, T> map(Class<E> type, Supplier<T> value) {
        Map<E, T> map = new EnumMap<>(type);
        some(type).forEach(key -> map.put(key, value.get()));
        return map;
    }

    private BigDecimal anyDecimal(Range range) {
        BigDecimal part = BigDecimal.valueOf(random.nextInt(101), 2);
        return range.min().add(range.max().subtract(range.min()).multiply(part));
    }
}
