package org.saphena.ui.guided;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;

/** How many keys were pressed in which part of the visit, and for how long. */
final class Tally {
    private final Map<Stage, Integer> keys = new EnumMap<>(Stage.class);
    private final LocalTime begun;
    private Duration used = Duration.ZERO;
    private int skipped;

    Tally(LocalTime begun) {
        this.begun = begun;
    }

    void key(Stage stage, LocalTime now) {
        keys.merge(stage, 1, Integer::sum);
        at(now);
    }

    /** Over midnight too. */
    void at(LocalTime now) {
        Duration since = Duration.between(begun, now);
        used = since.isNegative() ? since.plusDays(1) : since;
    }

    void skip() {
        skipped++;
    }

    int of(Stage stage) {
        return keys.getOrDefault(stage, 0);
    }

    int all() {
        return keys.values().stream().mapToInt(Integer::intValue).sum();
    }

    Duration used() {
        return used;
    }

    int skipped() {
        return skipped;
    }
}
