package org.saphena.ui.control;

import java.util.Optional;
import org.saphena.text.Messages;

/** The keys that act on more than one cell; some ask before they do. */
final class GridCommands {
    private final GridModel model;
    private final GridInput input;
    private final Messages messages;
    private Optional<GridKey> asked = Optional.empty();
    private boolean written;

    GridCommands(GridModel model, GridInput input, Messages messages) {
        this.model = model;
        this.input = input;
        this.messages = messages;
    }

    /** Another key was pressed: that is a no. */
    void forget() {
        asked = Optional.empty();
    }

    /** Whether the last one did what it means. */
    boolean isWritten() {
        return written;
    }

    /** Does it, or asks; false when the grid has no such key. */
    boolean act(GridKey key, int row, int column) {
        Optional<GridAction> action =
                model.actions().stream().filter(each -> each.key() == key).findFirst();
        if (action.isEmpty()) {
            return false;
        }
        input.accept();
        String question = action.get().question();
        written = false;
        if (question.isEmpty() || asked.filter(key::equals).isPresent()) {
            asked = Optional.empty();
            written = input.say(model.act(key, row, column));
        } else {
            asked = Optional.of(key);
            input.say(messages.get("ui.grid.ask", question, action.get().keyName()));
        }
        return true;
    }
}
