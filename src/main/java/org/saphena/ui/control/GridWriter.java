package org.saphena.ui.control;

import java.util.Optional;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridPlaces.Place;
import org.saphena.ui.control.GridSession.Reaction;

/** What a key writes, and where it leads after it has written. */
final class GridWriter {
    private final GridCursor cursor;
    private final GridInput input;
    private final GridCommands commands;
    private final Messages messages;
    private String waiting = "";
    private Optional<Place> dated = Optional.empty();

    GridWriter(GridCursor cursor, GridInput input, GridCommands commands, Messages messages) {
        this.cursor = cursor;
        this.input = input;
        this.commands = commands;
        this.messages = messages;
    }

    /** Whether the last key waits for a second one. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** No year can follow any more. */
    void forgetYear() {
        dated = Optional.empty();
    }

    void go(Optional<Place> to) {
        if (cursor.go(to)) {
            waiting = "";
            commands.forget();
            input.arrive();
        }
    }

    private CellKind kind() {
        return cursor.cell().kind();
    }

    /** Whether a character in a status cell begins or continues a year. */
    boolean isYear(char character) {
        boolean begun = !input.isEmpty();
        boolean begins = dated.isPresent() || isClosed(cursor.cell().input());
        return kind() == CellKind.STATUS
                && (Character.isDigit(character) && (begun || begins)
                        || begun && (character == '-' || character == '.'));
    }

    private static boolean isClosed(String input) {
        return !input.isEmpty() && "ABO".indexOf(input.charAt(0)) >= 0;
    }

    /** A measure typed where the letter would stand: the time that follows tells how it flows. */
    boolean isMeasure(char character) {
        return kind() == CellKind.STATUS && Character.isDigit(character);
    }

    /** Goes to the first number of the row; false when it has none. */
    boolean toMeasure() {
        Optional<Place> next = cursor.toward(GridKey.RIGHT);
        boolean number =
                next.map(cursor::cellAt).filter(cell -> cell.kind() == CellKind.NUMBER).isPresent();
        if (number) {
            go(next);
        }
        return number;
    }

    /** The year of an ablation or clot, right after its letter or when the cell has the focus. */
    Reaction year(char character) {
        if (input.isEmpty()) {
            go(dated);
        }
        dated = Optional.empty();
        input.add(character);
        return Reaction.DONE;
    }

    Reaction code(String key) {
        boolean ten = kind() == CellKind.TEN && Character.isDigit(key.charAt(0));
        boolean known =
                cursor.cell().choices().stream().anyMatch(choice -> choice.key().equals(key));
        if (!known && kind() == CellKind.CHIPS && toRowWith(key)) {
            return code(key);
        }
        if (!known && !ten) {
            input.say(messages.get("ui.grid.unknownKey", key));
            return Reaction.DONE;
        }
        boolean mayGoOn = ten ? key.equals("1") : kind() == CellKind.STATUS && key.equals("O");
        boolean written = input.write(key);
        if (mayGoOn) {
            waiting = key;
            return Reaction.DONE;
        }
        Place here = cursor.at();
        boolean status = kind() == CellKind.STATUS;
        Reaction reaction = written ? goOn(key) : Reaction.DONE;
        dated = status && key.equals("A") && written ? Optional.of(here) : Optional.empty();
        return reaction;
    }

    /** A key that turns nothing on here ends the cell, when it means something in the next row. */
    private boolean toRowWith(String key) {
        Optional<Place> next =
                cursor.nextRow(false)
                        .filter(place ->
                                cursor.cellAt(place).choices().stream()
                                        .anyMatch(choice -> choice.key().equals(key)));
        go(next);
        return next.isPresent();
    }

    boolean isRefused() {
        return cursor.cell().state() == CellState.REFUSED;
    }

    /** The second key of a pair; false when the key means something of its own. */
    boolean second(GridKey key, char character) {
        String first = waiting;
        waiting = "";
        char upper = Character.toUpperCase(character);
        if (key == GridKey.CHARACTER && continues(first, upper)) {
            String said = isRefused() ? "" : input.message();
            if (input.write(first + upper)) {
                input.say(input.message().isEmpty() ? said : input.message());
                goOn(first);
            }
            return true;
        }
        boolean ends =
                key == GridKey.ENTER
                        || key == GridKey.TAB
                        || key == GridKey.CHARACTER
                                && (first.equals("1") || Character.isDigit(character));
        if (ends && isRefused()) {
            input.say(cursor.cell().message());
            return true;
        }
        if (ends) {
            goOn(first);
        }
        return ends && key != GridKey.CHARACTER;
    }

    private static boolean continues(String first, char second) {
        return first.equals("1") ? second == '0' : second == 'A' || second == 'C';
    }

    /** Ends the waiting for a second key, as after a pause. */
    void settle() {
        if (waiting.equals("1") && !isRefused()) {
            goOn(waiting);
        }
    }

    Reaction repeatAbove() {
        Optional<String> above = cursor.inputAbove();
        if (above.isEmpty()) {
            input.say(messages.get("ui.grid.nothingAbove"));
            return Reaction.DONE;
        }
        return input.write(above.get()) ? goOn(above.get().substring(0, 1)) : Reaction.DONE;
    }

    /** Where a key leads after it has written; what a vein lost by it is still told there. */
    Reaction goOn(String key) {
        String said = kind() == CellKind.STATUS ? input.message() : "";
        Reaction reaction = onward(key);
        if (!said.isEmpty()) {
            input.say(said);
        }
        return reaction;
    }

    private Reaction onward(String key) {
        return switch (kind()) {
            case CHIPS -> Reaction.DONE;
            case STATUS -> forward(key.equals("R") || key.equals("O"), true);
            case NUMBER, DATE, TEXT, PROSE -> forward(true, true);
            case CODE, TEN -> forward(false, false);
        };
    }

    Reaction forward(boolean inRow, boolean fromStart) {
        Optional<Place> next = inRow ? cursor.onward() : cursor.nextRow(fromStart);
        go(next);
        waiting = "";
        return next.isPresent() ? Reaction.DONE : Reaction.LEAVE;
    }
}
