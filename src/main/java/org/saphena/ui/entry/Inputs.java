package org.saphena.ui.entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.storage.Unrecorded;
import org.saphena.ui.control.Outcome;

/**
 * What was typed and is not recorded: what was refused, what waits since an earlier time, what was
 * not added to its list, and what is being typed. It is kept beside the draft and never becomes a
 * finding by itself.
 */
final class Inputs {
    private final Refusals refusals = new Refusals();
    private final Map<String, String> typing = new LinkedHashMap<>();
    private final Set<String> earlier = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<List<String>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Runnable changed;
    private String place = "";
    private boolean open;

    /**
     * @param open whether anything can be typed
     * @param changed is told when there is something else to be kept
     */
    Inputs(boolean open, Runnable changed) {
        this.open = open;
        this.changed = changed;
    }

    /** From now on everything stays as it is. */
    void end() {
        open = false;
    }

    /** A field is worked on. */
    void at(String field) {
        place = field;
    }

    /** What stands in a field and is not accepted yet; empty when that has ended. */
    void typing(String field, String input) {
        if (!open || input.equals(typed(field))) {
            return;
        }
        earlier.remove(field);
        if (input.isEmpty()) {
            typing.remove(field);
        } else {
            typing.put(field, input);
        }
        at(field);
        tell();
    }

    /** What is being typed into a field; empty for nothing. */
    String typed(String field) {
        return typing.getOrDefault(field, "");
    }

    /** Keeps an input that cannot be recorded with its field. */
    Outcome refuse(String field, String input, String message) {
        if (open) {
            refusals.put(field, new Refusal(input, message, false));
            at(field);
            tell();
        }
        return new Outcome.Refused(message);
    }

    /** What was refused in a field, if anything. */
    Optional<Refusal> refusal(String field) {
        return refusals.of(field);
    }

    void forget(String field) {
        if (open && refusals.forget(field)) {
            tell();
        }
    }

    private void tell() {
        count();
        changed.run();
    }

    private void count() {
        count.set((int) marked().count());
        List<String> now =
                Stream.concat(refusals.waiting().stream(), entries().filter(earlier::contains))
                        .toList();
        if (!now.equals(waiting.get())) {
            waiting.set(now);
        }
    }

    /** The boxes in which an entry is made and that are not empty. */
    private Stream<String> entries() {
        return typing.keySet().stream().filter(FieldId::isNew);
    }

    /** The fields and boxes whose input stands in the way of a signature. */
    Stream<String> marked() {
        return Stream.concat(refusals.inputs().keySet().stream(), entries());
    }

    /**
     * Takes up what was not recorded at an earlier time: it waits in its field, or stands again in
     * the box in which an entry is made.
     */
    void takeUp(Unrecorded before, String message) {
        place = before.place();
        before.inputs()
                .forEach((field, input) -> {
                    if (FieldId.isNew(field)) {
                        typing.put(field, input);
                        earlier.add(field);
                    } else {
                        refusals.put(field, new Refusal(input, message, true));
                    }
                });
        count();
    }

    /** Everything that is not recorded, with the field that was worked on last. */
    Unrecorded unrecorded() {
        Map<String, String> all = refusals.inputs();
        all.putAll(typing);
        return new Unrecorded(place, all);
    }

    /** The fields and boxes whose input waits since an earlier time. */
    ReadOnlyObjectProperty<List<String>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** How many inputs of a section stand in the way of a signature. */
    long in(Section section) {
        return marked().filter(id -> id.startsWith(section.code() + ".")).count();
    }

    /** How many inputs stand in the way of a signature: not those that are being typed. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** How often a field has come to be refused or not. */
    int turns() {
        return refusals.turns();
    }
}
