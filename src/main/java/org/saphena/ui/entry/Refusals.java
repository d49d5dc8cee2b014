package org.saphena.ui.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The inputs that were refused, each kept with its field until it is corrected or forgotten. */
final class Refusals {
    private final Map<String, Refusal> byField = new LinkedHashMap<>();
    private int turns;

    void put(String field, Refusal refusal) {
        byField.put(field, refusal);
        turns++;
    }

    /** False when there was nothing to forget. */
    boolean forget(String field) {
        boolean known = byField.remove(field) != null;
        turns += known ? 1 : 0;
        return known;
    }

    Optional<Refusal> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** What was typed into each field. */
    Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>();
        byField.forEach((field, refusal) -> inputs.put(field, refusal.input()));
        return inputs;
    }

    /** The fields whose input waits since an earlier time. */
    List<String> waiting() {
        return byField.entrySet().stream()
                .filter(each -> each.getValue().waits())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often anything has changed. */
    int turns() {
        return turns;
    }
}
