package org.saphena.ui.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.saphena.ui.support.Fonts;

/**
 * A cell that is a text field, so that every input method works in it. It hands its text over when
 * the typing pauses and when it is left.
 */
final class TextCell implements CellNode {
    private static final Duration PAUSE = Duration.millis(400);
    private static final int PROSE_ROWS = 3;
    private static final double PROSE_MARGIN_PX = 16;
    private static final double LINE_MARGIN_PX = 20;

    private final int row;
    private final int column;
    private final TextInputControl field;
    private final boolean prose;
    private final boolean readOnly;
    private final GridSession session;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Measured measured = new Measured("", 0);
    private double widthPx;
    private String stored = "";
    private String proposal = "";
    private boolean refused;

    /** A line of text in letters of a size. */
    private record Measured(String line, double letterPx) {
        private double widthPx() {
            Text text = new Text(line);
            text.setFont(Font.font(Fonts.FAMILY, letterPx));
            return text.getLayoutBounds().getWidth();
        }
    }

    TextCell(int row, int column, boolean prose, GridSession session, boolean readOnly) {
        this(row, column, prose, session, readOnly, prose ? area(PROSE_ROWS) : new TextField());
    }

    private TextCell(
            int row,
            int column,
            boolean prose,
            GridSession session,
            boolean readOnly,
            TextInputControl field) {
        this.row = row;
        this.column = column;
        this.prose = prose;
        this.readOnly = readOnly;
        this.session = session;
        this.field = field;
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

    /** The same line of text in lines of its own. */
    TextCell wrapping() {
        return new TextCell(row, column, prose, session, readOnly, area(1));
    }

    /** Whether its line is longer than its room, so that its end would be hidden. */
    boolean isTooLong(double roomPx, double letterPx) {
        if (field instanceof TextArea || field.isFocused()) {
            return false;
        }
        Measured line = new Measured(field.getText(), letterPx);
        if (!line.equals(measured)) {
            measured = line;
            widthPx = line.widthPx();
        }
        return widthPx > roomPx - LINE_MARGIN_PX;
    }

    private static TextArea area(int fewest) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(fewest);
        area.setMinHeight(Region.USE_PREF_SIZE);
        Runnable grow = () -> area.setPrefRowCount(Math.max(fewest, lines(area)));
        area.textProperty().subscribe(grow);
        area.widthProperty().subscribe(grow);
        area.fontProperty().subscribe(grow);
        return area;
    }

    /** The lines that the text takes at the width of the area, so that none is hidden. */
    private static int lines(TextArea area) {
        double room =
                area.getWidth()
                        - area.snappedLeftInset()
                        - area.snappedRightInset()
                        - PROSE_MARGIN_PX;
        if (room <= 0) {
            return 0;
        }
        Text text = new Text(area.getText());
        text.setFont(area.getFont());
        text.setWrappingWidth(room);
        Text line = new Text("M");
        line.setFont(area.getFont());
        return (int)
                Math.round(text.getLayoutBounds().getHeight() / line.getLayoutBounds().getHeight());
    }

    /**
     * What a key that leaves the field does with what stands in it.
     *
     * @param before the cell as it is recorded, which Escape brings back
     */
    void end(GridKey key, GridCell before) {
        if (key == GridKey.ESCAPE) {
            restore(before);
            return;
        }
        if (key == GridKey.ENTER) {
            takeProposal();
        }
        if (key == GridKey.ENTER || key == GridKey.TAB) {
            insist();
        }
        handOver();
    }

    /** Enter in an empty field takes what is proposed. */
    private void takeProposal() {
        if (field.getText().isBlank() && !proposal.isEmpty() && field.isEditable()) {
            field.setText(proposal);
        }
    }

    /** Enter and Tab try again what stands there and is not recorded. */
    private void insist() {
        if (refused && field.getText().strip().equals(stored)) {
            session.write(row, column, stored);
        }
    }

    /** Writes what has been typed, if anything. */
    void handOver() {
        pause.stop();
        String typed = field.getText().strip();
        String text = prose ? typed : typed.replaceAll("\\s*\\n\\s*", " ");
        if (!text.equals(stored)) {
            stored = text;
            session.write(row, column, text);
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
    private void restore(GridCell cell) {
        pause.stop();
        stored = cell.state() == CellState.EMPTY ? "" : cell.text();
        field.setText(stored);
    }
}
