package org.saphena.ui.control;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridPlaces.Place;

/**
 * A grid that is filled by single keys. One cell at a time is a stop for the focus; the model and
 * the session decide everything, this draws it and forwards the keys.
 */
public final class CodeGrid extends VBox {
    /** The letters of a grid against those of the window, as in the stylesheet. */
    private static final double LETTER = 0.929;

    private static final Duration SECOND_KEY = Duration.millis(400);
    private final GridModel model;
    private final GridPlaces places;
    private final GridSession session;
    private final GridHelp help;
    private final GridAnswers answers;
    private final GridBody body;
    private final GridSteps steps;
    private final PieceByPiece pieces;
    private final PauseTransition pause = new PauseTransition(SECOND_KEY);
    private BiConsumer<Integer, Integer> onCell = (row, column) -> {};
    private Runnable onLeave = () -> {};

    /**
     * @param nameEm the width of the row names, in letter sizes
     * @param textPx the size of a letter, in pixels
     * @param scrolling whether the rows scroll under a heading that stays
     * @param pieces takes the rows that come after the first picture
     */
    public CodeGrid(
            GridModel model,
            Messages messages,
            String name,
            double nameEm,
            double textPx,
            boolean scrolling,
            PieceByPiece pieces) {
        this.model = model;
        this.pieces = pieces;
        places = new GridPlaces(model);
        double letterPx = textPx * LETTER;
        session = new GridSession(model, messages);
        steps = new GridSteps(model, session);
        help = new GridHelp(model, messages, this::press);
        answers = new GridAnswers(model, session, messages, this::press, this::current);
        body = new GridBody(model, session, this::attend, this::step, letterPx);
        GridHeader header = new GridHeader(model.columns(), messages, letterPx);
        getStyleClass().add("code-grid");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        setMinSize(0, scrolling ? 0 : USE_PREF_SIZE);
        getChildren().addAll(header, scrolling ? body.scrolling(name) : body);
        body.widthProperty()
                .map(width -> GridFit.of(width.doubleValue() / letterPx, nameEm, model.columns()))
                .subscribe(fit -> {
                    header.arrange(fit);
                    body.arrange(fit);
                });
        pause.setOnFinished(event -> {
            session.settle();
            follow();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInText);
        focusWithinProperty()
                .subscribe((was, is) -> {
                    if (!is) {
                        settle();
                        onLeave.run();
                    }
                });
        refresh();
        pieces.addNext(body.rest());
    }

    private void attend(CellNode node) {
        session.goTo(node.row(), node.column());
        refresh();
        onCell.accept(session.row(), session.column());
    }

    private void step(CellNode node, boolean up) {
        steps.step(node.row(), node.column(), up);
        follow();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof GridCellNode) {
            take(GridKeys.of(event), event);
        }
    }

    /** The keys that leave a text field come before its own. */
    private void pressedInText(KeyEvent event) {
        body.textCell(event.getTarget())
                .ifPresent(cell -> {
                    Optional<GridKeys.Pressed> key = cell.keyOf(event);
                    key.ifPresent(pressed ->
                            cell.end(
                                    pressed.key(),
                                    places.cell(new Place(cell.row(), cell.column()))));
                    take(key, event);
                });
    }

    private void take(Optional<GridKeys.Pressed> key, KeyEvent event) {
        key.ifPresent(pressed -> {
            if (press(pressed.key(), pressed.character())) {
                event.consume();
                if (pressed.key() == GridKey.CHARACTER) {
                    StrayKey.drop(getScene());
                }
            }
        });
    }

    private boolean press(GridKey key, char character) {
        pause.stop();
        GridSession.Reaction reaction = session.press(key, character);
        if (session.isWaiting()) {
            pause.playFromStart();
        }
        switch (reaction) {
            case DONE -> {
                if (key == GridKey.EXTRAS) {
                    refresh();
                } else {
                    follow();
                }
            }
            case NOT_MINE -> refresh();
            case LEAVE -> leave(TraversalDirection.NEXT);
            case LEAVE_BACK -> leave(TraversalDirection.PREVIOUS);
        }
        return reaction != GridSession.Reaction.NOT_MINE;
    }

    /** What its coded cells answer where single keys are off. */
    GridAnswers answers() {
        return answers;
    }

    void say(String text) {
        session.say(text);
        refresh();
    }

    private void leave(TraversalDirection direction) {
        refresh();
        pieces.finish();
        current().requestFocusTraversal(direction);
    }

    private void follow() {
        refresh();
        if (!current().isFocused()) {
            focusCell();
        }
    }

    private Node current() {
        return body.at(session.row(), session.column()).region();
    }

    /** Draws every cell as it stands now. */
    public void refresh() {
        body.refresh();
        String said = session.message();
        GridCell cell = places.cell(new Place(session.row(), session.column()));
        help.show(cell, said.isEmpty() ? cell.message() : said, session.answers());
    }

    /** Accepts what is being typed, as when the focus leaves the grid. */
    public void settle() {
        body.handOver();
        session.accept();
        refresh();
    }

    /** Writes what has been typed into text cells; a number that is not accepted stays so. */
    public void handOver() {
        body.handOver();
    }

    /** The message about the last key, and the keys of the present cell. */
    public Node help() {
        return help;
    }

    /** Puts the focus on the present cell. */
    public void focusCell() {
        pieces.until(() -> body.isThere(session.row()));
        current().requestFocus();
    }

    /** Makes the cell of that row and leg the present one, without taking the focus. */
    public void select(String code, Side side) {
        places.row(code).ifPresent(row -> select(row, places.first(side)));
    }

    /**
     * Takes a key that is pressed where the rows are drawn, as if the first cell of that row and
     * leg had the focus, and stays there unless what is typed has to be seen.
     *
     * @return empty when the key means nothing here
     */
    public Optional<Elsewhere> pressElsewhere(String code, Side side, KeyEvent event) {
        Optional<GridKeys.Pressed> key =
                GridKeys.of(event).filter(pressed -> pressed.key().writes());
        OptionalInt row = places.row(code);
        if (key.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        Elsewhere became = session.pressElsewhere(row.getAsInt(), places.first(side), key.get());
        refresh();
        StrayKey.drop(getScene());
        return Optional.of(became);
    }

    /** Makes that cell the present one, without taking the focus. */
    public void select(int row, int column) {
        session.goTo(row, column);
        refresh();
    }

    /** Who is told which cell has the focus. */
    public void setOnCell(BiConsumer<Integer, Integer> listener) {
        onCell = listener;
    }

    /** Who is told when the focus has left the grid. */
    public void setOnLeave(Runnable listener) {
        onLeave = listener;
    }
}
