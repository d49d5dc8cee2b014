package org.saphena.ui.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The inputs that were refused, each kept with its field until it is corrected or forgotten. */
final class Refusals {
    private final Map<String, Refusal> byField = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private int turns;

    void put(String field, String input, String message) {
        byField.put(field, new Refusal(input, message));
        turns++;
        count.set(byField.size());
    }

    void forget(String field) {
        if (byField.remove(field) != null) {
            turns++;
            count.set(byField.size());
        }
    }

    Optional<Refusal> of(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    long in(Section section) {
        return byField.keySet().stream().filter(id -> id.startsWith(section.code() + ".")).count();
    }

    /** How often anything has changed. */
    int turns() {
        return turns;
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
