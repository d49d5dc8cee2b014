package org.saphena.ui.control;

import java.util.Optional;
import java.util.OptionalInt;
import org.saphena.text.Messages;

/** "Find in grid": the letters typed so far, and the row that they lead to. */
final class GridSearch {
    private final GridModel model;
    private final Messages messages;
    private Optional<String> letters = Optional.empty();

    GridSearch(GridModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    boolean isOn() {
        return letters.isPresent();
    }

    String start() {
        return look("");
    }

    /** One letter more; gives the message. */
    String add(char character) {
        return look(letters.orElse("") + character);
    }

    /** One letter less; gives the message. */
    String drop() {
        String now = letters.orElse("");
        return look(now.substring(0, Math.max(0, now.length() - 1)));
    }

    void end() {
        letters = Optional.empty();
    }

    OptionalInt found() {
        return letters.map(now -> GridFinder.find(model.rows(), now)).orElse(OptionalInt.empty());
    }

    String notFound() {
        return messages.get("ui.grid.notFound", letters.orElse(""));
    }

    private String look(String now) {
        letters = Optional.of(now);
        OptionalInt found = found();
        String where =
                now.isEmpty() || found.isEmpty()
                        ? now
                        : now + " → " + model.rows().get(found.getAsInt()).name();
        return messages.get("ui.grid.find", where);
    }
}
