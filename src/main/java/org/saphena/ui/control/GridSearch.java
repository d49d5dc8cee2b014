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

    /** Letters narrow the search, Enter ends it with the row that was found. */
    OptionalInt press(GridKey key, char character, GridInput input) {
        String now = letters.orElse("");
        switch (key) {
            case CHARACTER -> input.say(look(now + character));
            case CLEAR -> input.say(look(now.substring(0, Math.max(0, now.length() - 1))));
            case ENTER, TAB -> {
                OptionalInt row = found();
                input.say(row.isPresent() ? "" : messages.get("ui.grid.notFound", now));
                letters = Optional.empty();
                return row;
            }
            default -> {
                letters = Optional.empty();
                input.say("");
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt found() {
        return letters.map(now -> GridFinder.find(model.rows(), now)).orElse(OptionalInt.empty());
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
