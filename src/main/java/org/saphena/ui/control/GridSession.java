package org.saphena.ui.control;

import java.util.Optional;
import java.util.OptionalInt;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridPlaces.Place;

/**
 * The keyboard of a grid: where the focus stands, what is being typed, and what every key does. One
 * grammar for all grids.
 */
public final class GridSession {
    private final GridModel model;
    private final GridPlaces places;
    private final Messages messages;
    private Place at;
    private String typed = "";
    private String waiting = "";
    private Optional<String> wanted = Optional.empty();
    private String message = "";

    /** What became of a key. */
    public enum Reaction {
        DONE,
        NOT_MINE,
        /** The last cell is filled: the focus goes to whatever follows the grid. */
        LEAVE
    }

    public GridSession(GridModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        places = new GridPlaces(model);
        at = places.first();
    }

    public int row() {
        return at.row();
    }

    public int column() {
        return at.column();
    }

    /** The number that is being typed and not accepted yet. */
    public String typed() {
        return typed;
    }

    /** A hint or refusal about the last key; empty for none. */
    public String message() {
        return message;
    }

    /** Whether the last key waits for a second one. */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Puts the focus on a cell; what was being typed is accepted first. */
    public void goTo(int row, int column) {
        if (row != at.row() || column != at.column()) {
            accept();
            places.inRow(row, column).ifPresent(this::stand);
        }
    }

    private void stand(Place place) {
        at = place;
        waiting = "";
        message = places.cell(place).message();
    }

    /** Does what the key means here. */
    public Reaction press(GridKey key, char character) {
        if (wanted.isPresent()) {
            return find(wanted.get(), key, character);
        }
        if (isWaiting() && second(key, character)) {
            return Reaction.DONE;
        }
        return switch (key) {
            case CHARACTER -> character(Character.toUpperCase(character));
            case ENTER -> acceptAndGo();
            case TAB -> kind().isTyped() ? acceptAndGo() : Reaction.NOT_MINE;
            case BACK_TAB -> kind().isTyped() ? back() : Reaction.NOT_MINE;
            case ESCAPE -> restore();
            case CLEAR -> clear();
            case UP -> go(places.down(at.row(), at.column(), -1));
            case DOWN -> go(places.down(at.row(), at.column(), 1));
            case LEFT -> go(places.along(at.row(), at.column(), -1));
            case RIGHT -> go(places.along(at.row(), at.column(), 1));
            case OTHER_LEG -> go(places.otherLeg(at));
            case HOME -> go(places.down(-1, at.column(), 1));
            case END -> go(places.down(model.rows().size(), at.column(), -1));
            case REST -> rest();
        };
    }

    private CellKind kind() {
        return places.cell(at).kind();
    }

    private Reaction character(char character) {
        if (character == '/') {
            accept();
            wanted = Optional.of("");
            message = messages.get("ui.grid.find", "");
            return Reaction.DONE;
        }
        if (character == '.' && kind() != CellKind.NUMBER) {
            return repeatAbove();
        }
        return kind().isTyped() ? type(character) : code(String.valueOf(character));
    }

    private Reaction type(char character) {
        boolean date = kind() == CellKind.DATE;
        if (Character.isDigit(character)
                || character == '.'
                || date && (character == '-' || Character.isLetter(character))) {
            typed += character;
            message = "";
        } else {
            message = messages.get(date ? "ui.grid.date" : "ui.grid.number");
        }
        return Reaction.DONE;
    }

    private Reaction code(String key) {
        boolean ten = kind() == CellKind.TEN && Character.isDigit(key.charAt(0));
        boolean known =
                places.cell(at).choices().stream().anyMatch(choice -> choice.key().equals(key));
        if (!known && !ten) {
            message = messages.get("ui.grid.unknownKey", key);
            return Reaction.DONE;
        }
        boolean mayGoOn = ten ? key.equals("1") : kind() == CellKind.STATUS && key.equals("O");
        boolean written = write(key);
        if (mayGoOn) {
            waiting = key;
            return Reaction.DONE;
        }
        return written ? goOn(key) : Reaction.DONE;
    }

    private boolean isRefused() {
        return places.cell(at).state() == CellState.REFUSED;
    }

    /** The second key of a pair; false when the key means something of its own. */
    private boolean second(GridKey key, char character) {
        String first = waiting;
        waiting = "";
        char upper = Character.toUpperCase(character);
        if (key == GridKey.CHARACTER && continues(first, upper)) {
            if (write(first + upper)) {
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
            message = places.cell(at).message();
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
        Optional<String> above =
                places.down(at.row(), at.column(), -1)
                        .map(places::cell)
                        .filter(cell -> cell.kind() == kind() && !cell.input().isEmpty())
                        .map(GridCell::input);
        if (above.isEmpty()) {
            message = messages.get("ui.grid.nothingAbove");
            return Reaction.DONE;
        }
        return write(above.get()) ? goOn(above.get().substring(0, 1)) : Reaction.DONE;
    }

    /** Where a key leads after it has written. */
    private Reaction goOn(String key) {
        return switch (kind()) {
            case CHIPS -> Reaction.DONE;
            case STATUS -> key.equals("R") || key.equals("O") ? onward() : nextRow(true);
            case NUMBER, DATE -> onward();
            case CODE, TEN -> nextRow(false);
        };
    }

    /** To the next cell of the leg in this row, else to the next row. */
    private Reaction onward() {
        Optional<Place> next =
                places.along(at.row(), at.column(), 1)
                        .filter(place -> places.sameLeg(place.column(), at.column()));
        return next.isPresent() ? go(next) : nextRow(true);
    }

    private Reaction nextRow(boolean fromStart) {
        int column = fromStart ? places.start(at.column()) : at.column();
        Optional<Place> next =
                places.down(at.row(), column, 1).or(() -> places.nextLeg(at.column()));
        if (next.isEmpty()) {
            waiting = "";
            return Reaction.LEAVE;
        }
        stand(next.get());
        return Reaction.DONE;
    }

    private Reaction go(Optional<Place> to) {
        accept();
        to.ifPresent(this::stand);
        return Reaction.DONE;
    }

    private Reaction back() {
        return go(
                places.along(at.row(), at.column(), -1)
                        .filter(place -> places.sameLeg(place.column(), at.column()))
                        .or(() -> places.down(at.row(), at.column(), -1)));
    }

    private Reaction acceptAndGo() {
        return accept() ? kind() == CellKind.CHIPS ? nextRow(true) : goOn("R") : Reaction.DONE;
    }

    /** Records what was being typed; false when it is refused, and then it stays in the cell. */
    public boolean accept() {
        if (typed.isEmpty()) {
            return true;
        }
        String input = typed;
        typed = "";
        return write(input);
    }

    private boolean write(String input) {
        Outcome outcome = model.write(at.row(), at.column(), input);
        message =
                switch (outcome) {
                    case Outcome.Written(String note) -> note;
                    case Outcome.Refused(String why) -> why;
                };
        return outcome instanceof Outcome.Written;
    }

    private Reaction restore() {
        if (typed.isEmpty() && !isRefused() && message.isEmpty()) {
            return Reaction.NOT_MINE;
        }
        typed = "";
        message = "";
        model.restore(at.row(), at.column());
        return Reaction.DONE;
    }

    private Reaction clear() {
        if (typed.isEmpty()) {
            write("");
        } else {
            typed = typed.substring(0, typed.length() - 1);
        }
        return Reaction.DONE;
    }

    private Reaction rest() {
        if (model.restName().isEmpty()) {
            return Reaction.NOT_MINE;
        }
        accept();
        message =
                switch (model.rest(at.column())) {
                    case Outcome.Written(String note) -> note;
                    case Outcome.Refused(String why) -> why;
                };
        return Reaction.DONE;
    }

    private Reaction find(String letters, GridKey key, char character) {
        switch (key) {
            case CHARACTER -> look(letters + character);
            case CLEAR -> look(letters.substring(0, Math.max(0, letters.length() - 1)));
            case ENTER, TAB -> {
                wanted = Optional.empty();
                OptionalInt found = GridFinder.find(model.rows(), letters);
                message = found.isPresent() ? "" : messages.get("ui.grid.notFound", letters);
                found.ifPresent(
                        row -> places.inRow(row, places.start(at.column())).ifPresent(this::stand));
            }
            default -> {
                wanted = Optional.empty();
                message = "";
            }
        }
        return Reaction.DONE;
    }

    private void look(String letters) {
        wanted = Optional.of(letters);
        OptionalInt found = GridFinder.find(model.rows(), letters);
        String where =
                letters.isEmpty() || found.isEmpty()
                        ? letters
                        : letters + " → " + model.rows().get(found.getAsInt()).name();
        message = messages.get("ui.grid.find", where);
    }
}
