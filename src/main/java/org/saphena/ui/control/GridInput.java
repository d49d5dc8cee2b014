package org.saphena.ui.control;

import java.util.Optional;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridPlaces.Place;

/** What is being typed into the present cell, and what is said about it. */
final class GridInput {
    private final GridModel model;
    private final GridCursor cursor;
    private final Messages messages;
    private String typed = "";
    private String message = "";
    private Optional<Doubt> doubt = Optional.empty();

    GridInput(GridModel model, GridCursor cursor, Messages messages) {
        this.model = model;
        this.cursor = cursor;
        this.messages = messages;
    }

    String typed() {
        return typed;
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    String message() {
        return message;
    }

    void say(String text) {
        message = text;
    }

    void add(char character) {
        typing(typed + character);
        message = "";
    }

    private void typing(String now) {
        typed = now;
        model.typing(cursor.at().row(), cursor.at().column(), now);
    }

    /** One character of a number or a date; what cannot belong to it is told. */
    void type(char character) {
        boolean date = cursor.cell().kind() == CellKind.DATE;
        boolean sign = character == '-' && typed.isEmpty();
        boolean dateOnly = character == '-' || character == '/' || Character.isLetter(character);
        if (Character.isDigit(character) || character == '.' || sign || date && dateOnly) {
            add(character);
        } else {
            message = messages.get(date ? "ui.grid.date" : "ui.grid.number");
        }
    }

    /** Asks about an input that looks like a slip; true when there is something to answer. */
    boolean asks() {
        if (!typed.isEmpty()) {
            doubt = model.doubt(cursor.at().row(), cursor.at().column(), typed);
            doubt.ifPresent(about -> message = about.question());
        }
        return doubt.isPresent();
    }

    boolean isAsking() {
        return doubt.isPresent();
    }

    /** Whether the input can be recorded as it was typed, if the user insists. */
    boolean mayInsist() {
        return doubt.filter(Doubt::insists).isPresent();
    }

    /** Takes the answer to the question; false when the key was none. */
    boolean isAnswered(GridKey key, char character) {
        Doubt about = doubt.orElseThrow();
        doubt = Optional.empty();
        message = "";
        boolean yes = key == GridKey.ENTER || key == GridKey.TAB;
        if (yes) {
            typing(about.likely());
        }
        return yes
                || about.insists()
                        && key == GridKey.CHARACTER
                        && Character.toUpperCase(character) == 'Y';
    }

    /** Records what was being typed; false when it is refused, and then it stays in the cell. */
    boolean accept() {
        if (typed.isEmpty()) {
            return true;
        }
        String input = typed;
        Place at = cursor.at();
        typed = "";
        doubt = Optional.empty();
        boolean written = write(input);
        model.typing(at.row(), at.column(), "");
        return written;
    }

    boolean write(String input) {
        return say(model.write(cursor.at().row(), cursor.at().column(), input));
    }

    boolean say(Outcome outcome) {
        message =
                switch (outcome) {
                    case Outcome.Written(String note) -> note;
                    case Outcome.Refused(String why) -> why;
                };
        return outcome instanceof Outcome.Written;
    }

    /** Back to what stood there; false when there is nothing to take back. */
    boolean restore() {
        boolean refused = cursor.cell().state() == CellState.REFUSED;
        if (typed.isEmpty() && !refused && message.isEmpty()) {
            return false;
        }
        typing("");
        message = "";
        doubt = Optional.empty();
        model.restore(cursor.at().row(), cursor.at().column());
        return true;
    }

    /** The last character, or the whole value. */
    void clear() {
        if (typed.isEmpty()) {
            write("");
        } else {
            typing(typed.substring(0, typed.length() - 1));
        }
    }

    /** The focus has come to another cell. */
    void arrive() {
        doubt = Optional.empty();
        message = cursor.cell().message();
    }
}
