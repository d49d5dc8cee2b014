package org.saphena.ui.control;

import java.util.List;
import org.saphena.text.Messages;

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
    private final GridWriter writer;

    /** What became of a key. */
    public enum Reaction {
        DONE,
        NOT_MINE,
        /** The last cell is filled: the focus goes to whatever follows the grid. */
        LEAVE,
        /** The focus goes to whatever stands before the grid. */
        LEAVE_BACK
    }

    public GridSession(GridModel model, Messages messages) {
        this.messages = messages;
        cursor = new GridCursor(model);
        search = new GridSearch(model, messages);
        input = new GridInput(model, cursor, messages);
        commands = new GridCommands(model, input, messages);
        writer = new GridWriter(cursor, input, commands, messages);
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

    /**
     * Does what the key means in that cell, and stays there unless what is typed has to be seen.
     */
    Elsewhere pressElsewhere(int row, int column, GridKeys.Pressed key) {
        goTo(row, column);
        press(key.key(), key.character());
        if (!input.isEmpty() || input.isAsking() || search.isOn()) {
            return Elsewhere.TYPED_OUT;
        }
        String said = message();
        if (!isWaiting()) {
            goTo(row, column);
        }
        if (!said.isEmpty()) {
            input.say(said);
        }
        return message().isEmpty() ? Elsewhere.DONE : Elsewhere.SAID;
    }

    /** A hint, question or refusal about the last key; empty for none. */
    public String message() {
        return input.message();
    }

    /** Says something about the last key. */
    void say(String text) {
        input.say(text);
    }

    /** The keys that answer what was asked about the input, or end what the last key began. */
    List<Choice> answers() {
        if (input.mayInsist()) {
            return List.of(new Choice("Y", messages.get("ui.grid.asTyped")));
        }
        return isWaiting() && kind() == CellKind.STATUS
                ? List.of(
                        new Choice("A", messages.get("ui.grid.acute")),
                        new Choice("C", messages.get("ui.grid.old")))
                : List.of();
    }

    /** Whether the last key waits for a second one. */
    public boolean isWaiting() {
        return writer.isWaiting();
    }

    /** Puts the focus on a cell; what was being typed is accepted first. */
    public void goTo(int row, int column) {
        if (row != row() || column != column()) {
            accept();
            writer.go(cursor.find(row, column));
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
        if (isWaiting() && writer.second(key, character)) {
            return Reaction.DONE;
        }
        if (key != GridKey.CHARACTER) {
            writer.forgetYear();
        }
        if (key.isAction()) {
            return act(key);
        }
        return simple(key, character);
    }

    /**
     * After many cells are filled, the focus goes on to the next that is not; among veins it stays,
     * since what is not normal is typed next.
     */
    private Reaction act(GridKey key) {
        if (!commands.act(key, row(), column())) {
            return Reaction.NOT_MINE;
        }
        boolean fills = key == GridKey.REST || key == GridKey.REST_ALL;
        if (fills && commands.isWritten() && !cursor.isAmongVeins()) {
            String said = input.message();
            cursor.go(cursor.nextEmpty());
            input.say(said);
        }
        return Reaction.DONE;
    }

    private Reaction simple(GridKey key, char character) {
        commands.forget();
        return switch (key) {
            case CHARACTER -> character(Character.toUpperCase(character));
            case ENTER -> acceptAndGo();
            case TAB -> isTyping() ? acceptAndGo() : Reaction.NOT_MINE;
            case BACK_TAB -> isTyping() ? move(key) : Reaction.NOT_MINE;
            case ESCAPE -> input.restore() ? Reaction.DONE : Reaction.NOT_MINE;
            case NEXT_GRID, PREVIOUS_GRID -> leave(key);
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
        if (character == '/' && (kind() != CellKind.DATE || input.isEmpty())) {
            accept();
            input.say(search.start());
            return Reaction.DONE;
        }
        if (writer.isYear(character)) {
            return writer.year(character);
        }
        if (character == '.' && kind() != CellKind.NUMBER) {
            return writer.repeatAbove();
        }
        if (writer.isMeasure(character) && writer.toMeasure()) {
            input.type(character);
            return Reaction.DONE;
        }
        writer.forgetYear();
        if (!kind().isTyped()) {
            accept();
            return writer.code(String.valueOf(character));
        }
        input.type(character);
        return Reaction.DONE;
    }

    /** Ends the waiting for a second key, as after a pause. */
    public void settle() {
        writer.settle();
    }

    private Reaction move(GridKey key) {
        accept();
        writer.go(cursor.toward(key));
        return Reaction.DONE;
    }

    private Reaction leave(GridKey key) {
        accept();
        return key == GridKey.NEXT_GRID ? Reaction.LEAVE : Reaction.LEAVE_BACK;
    }

    /** Enter or Tab: an input that looks like a slip is asked about first. */
    private Reaction acceptAndGo() {
        String proposal = cursor.cell().proposal();
        if (!proposal.isEmpty() && !kind().isText() && input.isEmpty()) {
            return input.write(proposal) ? writer.goOn(proposal) : Reaction.DONE;
        }
        if (input.asks()) {
            return Reaction.DONE;
        }
        boolean year = kind() == CellKind.STATUS && !input.isEmpty();
        if (!accept()) {
            return Reaction.DONE;
        }
        return kind() == CellKind.CHIPS || year ? writer.forward(false, true) : writer.goOn("R");
    }

    private Reaction answer(GridKey key, char character) {
        if (input.isAnswered(key, character)) {
            return accept() ? writer.goOn("R") : Reaction.DONE;
        }
        return press(key, character);
    }

    /** Records what was being typed; false when it is refused, and then it stays in the cell. */
    public boolean accept() {
        return input.accept();
    }

    /** Records a value as a whole and stays there. */
    public void write(int row, int column, String value) {
        goTo(row, column);
        input.write(value);
    }

    private Reaction find(GridKey key, char character) {
        search.press(key, character, input)
                .ifPresent(found -> {
                    writer.go(cursor.firstOf(found));
                    input.say(cursor.cell().message());
                });
        return Reaction.DONE;
    }
}
