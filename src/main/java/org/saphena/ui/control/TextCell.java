package org.saphena.ui.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * A cell that is a text field, so that every input method works in it. It hands its text over when
 * the typing pauses and when it is left.
 */
final class TextCell implements CellNode {
    private static final Duration PAUSE = Duration.millis(400);
    private static final int PROSE_ROWS = 3;

    private final int row;
    private final int column;
    private final TextInputControl field;
    private final boolean prose;
    private final GridSession session;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String stored = "";
    private String proposal = "";
    private boolean refused;

    TextCell(int row, int column, boolean prose, GridSession session, boolean readOnly) {
        this.row = row;
        this.column = column;
        this.prose = prose;
        this.session = session;
        field = prose ? area() : new TextField();
        field.getStyleClass().add("grid-text");
        field.setEditable(!readOnly);
        field.setFocusTraversable(false);
        pause.setOnFinished(event -> handOver());
        field.textProperty()
                .subscribe((was, is) -> {
                    if (field.isFocused()) {
                        pause.playFromStart();
                    }
                });
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(PROSE_ROWS);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return area;
    }

    /** Enter in an empty field takes what is proposed. */
    void takeProposal() {
        if (field.getText().isBlank() && !proposal.isEmpty() && field.isEditable()) {
            field.setText(proposal);
        }
    }

    /** Enter and Tab try again what stands there and is not recorded. */
    void insist() {
        if (refused && field.getText().strip().equals(stored)) {
            session.writeText(row, column, stored);
        }
    }

    /** Writes what has been typed, if anything. */
    void handOver() {
        pause.stop();
        String text = field.getText().strip();
        if (!text.equals(stored)) {
            stored = text;
            session.writeText(row, column, text);
        }
    }

    /** The keys that leave the field; all others are its own. */
    Optional<GridKeys.Pressed> keyOf(KeyEvent event) {
        return GridKeys.of(event)
                .filter(pressed ->
                        switch (pressed.key()) {
                            case TAB, BACK_TAB, ESCAPE -> true;
                            case ENTER, UP, DOWN, NEXT_GRID, PREVIOUS_GRID -> !prose;
                            case CHARACTER, CLEAR, LEFT, RIGHT, OTHER_LEG, HOME, END -> false;
                            case REST, REST_ALL, MIRROR, CONFIRM_ALL, RESTORE, EXTRAS -> true;
                        });
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public Region region() {
        return field;
    }

    @Override
    public void show(GridCell cell, String typed) {
        CellMarks.show(field, cell, false);
        proposal = cell.proposal();
        refused = cell.state() == CellState.REFUSED;
        field.setPromptText(proposal);
        String text = cell.state() == CellState.EMPTY ? "" : cell.text();
        if (!text.equals(stored)) {
            stored = text;
            field.setText(text);
        } else if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** Back to what is recorded. */
    void restore(GridCell cell) {
        pause.stop();
        stored = cell.state() == CellState.EMPTY ? "" : cell.text();
        field.setText(stored);
    }
}
