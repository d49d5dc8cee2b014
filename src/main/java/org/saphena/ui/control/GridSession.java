package org.saphena.ui.control;

import java.util.Optional;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridPlaces.Place;

/**
 * The keyboard of a grid: where the focus stands, what is being typed, and what every key does. One
 * grammar for all grids.
 */
public final class GridSession {
    private final GridCursor cursor;
    private final GridSearch search;
    private final Messages messages;
    private final GridInput input;
    private final GridCommands commands;
    private String waiting = "";
    private Optional<Place> dated = Optional.empty();

    /** What became of a key. */
    public enum Reaction {
        DONE,
        NOT_MINE,
        /** The last cell is filled: the focus goes to whatever follows the grid. */
        LEAVE
    }

    public GridSession(GridModel model, Messages messages) {
        this.messages = messages;
        cursor = new GridCursor(model);
        search = new GridSearch(model, messages);
        input = new GridInput(model, cursor, messages);
        commands = new GridCommands(model, input, messages);
    }

    public int row() {
        return cursor.at().row();
    }

    public int column() {
        return cursor.at().column();
    }

    /** The number that is being typed and not accepted yet. */
    public String typed() {
        return input.typed();
    }

    /** A hint, question or refusal about the last key; empty for none. */
    public String message() {
        return input.message();
    }

    /** Whether the last key waits for a second one. */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Puts the focus on a cell; what was being typed is accepted first. */
    public void goTo(int row, int column) {
        if (row != row() || column != column()) {
            accept();
            go(cursor.find(row, column));
        }
    }

    private void go(Optional<Place> to) {
        if (cursor.go(to)) {
            waiting = "";
            commands.forget();
            input.arrive();
        }
    }

    /** Does what the key means here. */
    public Reaction press(GridKey key, char character) {
        if (search.isOn()) {
            return find(key, character);
        }
        if (input.isAsking()) {
            return answer(key, character);
        }
        if (isWaiting() && second(key, character)) {
            return Reaction.DONE;
        }
        if (key != GridKey.CHARACTER) {
            dated = Optional.empty();
        }
        if (key.isAction()) {
            return commands.act(key, row(), column()) ? Reaction.DONE : Reaction.NOT_MINE;
        }
        return simple(key, character);
    }

    private Reaction simple(GridKey key, char character) {
        commands.forget();
        return switch (key) {
            case CHARACTER -> character(Character.toUpperCase(character));
            case ENTER -> acceptAndGo();
            case TAB -> isTyping() ? acceptAndGo() : Reaction.NOT_MINE;
            case BACK_TAB -> isTyping() ? move(key) : Reaction.NOT_MINE;
            case ESCAPE -> input.restore() ? Reaction.DONE : Reaction.NOT_MINE;
            case CLEAR -> {
                input.clear();
                yield Reaction.DONE;
            }
            default -> move(key);
        };
    }

    private boolean isTyping() {
        return kind().isTyped() || kind().isText() || !input.isEmpty();
    }

    private CellKind kind() {
        return cursor.cell().kind();
    }

    private Reaction character(char character) {
        if (character == '/') {
            accept();
            input.say(search.start());
            return Reaction.DONE;
        }
        if (character == '.' && kind() != CellKind.NUMBER) {
            return repeatAbove();
        }
        if (kind() == CellKind.STATUS && (Character.isDigit(character) || isYear(character))) {
            return year(character);
        }
        dated = Optional.empty();
        if (!kind().isTyped()) {
            accept();
            return code(String.valueOf(character));
        }
        input.type(character);
        return Reaction.DONE;
    }

    private boolean isYear(char character) {
        return character == '-' && !input.isEmpty();
    }

    /** The year of an ablation or clot, right after its letter or when the cell has the focus. */
    private Reaction year(char character) {
        if (input.isEmpty()) {
            go(dated);
        }
        dated = Optional.empty();
        input.add(character);
        return Reaction.DONE;
    }

    private Reaction code(String key) {
        boolean ten = kind() == CellKind.TEN && Character.isDigit(key.charAt(0));
        boolean known =
                cursor.cell().choices().stream().anyMatch(choice -> choice.key().equals(key));
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

    private boolean isRefused() {
        return cursor.cell().state() == CellState.REFUSED;
    }

    /** The second key of a pair; false when the key means something of its own. */
    private boolean second(GridKey key, char character) {
        String first = waiting;
        waiting = "";
        char upper = Character.toUpperCase(character);
        if (key == GridKey.CHARACTER && continues(first, upper)) {
            if (input.write(first + upper)) {
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
    public void settle() {
        if (waiting.equals("1") && !isRefused()) {
            goOn(waiting);
        }
    }

    private Reaction repeatAbove() {
        Optional<String> above = cursor.inputAbove();
        if (above.isEmpty()) {
            input.say(messages.get("ui.grid.nothingAbove"));
            return Reaction.DONE;
        }
        return input.write(above.get()) ? goOn(above.get().substring(0, 1)) : Reaction.DONE;
    }

    /** Where a key leads after it has written. */
    private Reaction goOn(String key) {
        return switch (kind()) {
            case CHIPS -> Reaction.DONE;
            case STATUS -> forward(key.equals("R") || key.equals("O"), true);
            case NUMBER, DATE, TEXT, PROSE -> forward(true, true);
            case CODE, TEN -> forward(false, false);
        };
    }

    private Reaction forward(boolean inRow, boolean fromStart) {
        Optional<Place> next = inRow ? cursor.onward() : cursor.nextRow(fromStart);
        go(next);
        waiting = "";
        return next.isPresent() ? Reaction.DONE : Reaction.LEAVE;
    }

    private Reaction move(GridKey key) {
        accept();
        go(cursor.toward(key));
        return Reaction.DONE;
    }

    /** Enter or Tab: an input that looks like a slip is asked about first. */
    private Reaction acceptAndGo() {
        String proposal = cursor.cell().proposal();
        if (!proposal.isEmpty() && !kind().isText() && input.isEmpty()) {
            return input.write(proposal) ? goOn(proposal) : Reaction.DONE;
        }
        if (input.asks()) {
            return Reaction.DONE;
        }
        boolean year = kind() == CellKind.STATUS && !input.isEmpty();
        if (!accept()) {
            return Reaction.DONE;
        }
        return kind() == CellKind.CHIPS || year ? forward(false, true) : goOn("R");
    }

    private Reaction answer(GridKey key, char character) {
        if (input.isAnswered(key, character)) {
            return accept() ? goOn("R") : Reaction.DONE;
        }
        return press(key, character);
    }

    /** Records what was being typed; false when it is refused, and then it stays in the cell. */
    public boolean accept() {
        return input.accept();
    }

    /** Records the text of a text cell. */
    public void writeText(int row, int column, String text) {
        goTo(row, column);
        input.write(text);
    }

    private Reaction find(GridKey key, char character) {
        search.press(key, character, input)
                .ifPresent(found -> {
                    go(cursor.firstOf(found));
                    input.say(cursor.cell().message());
                });
        return Reaction.DONE;
    }
}
