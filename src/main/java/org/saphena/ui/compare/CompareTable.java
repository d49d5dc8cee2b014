package org.saphena.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.comparison.Comparison;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/**
 * A row for each question with an equal column for each option; where there is no room for columns
 * the options stand below each question. Every row is a stop, with all its answers in words.
 */
final class CompareTable extends VBox {
    private static final double QUESTION_SHARE = 17;
    private static final double WIDE_FROM_EM = 62;

    private final double step;
    private Comparison comparison = new Comparison(List.of(), List.of(), List.of());
    private Messages messages;
    private boolean wide = true;

    /**
     * @param step px from dot to dot
     */
    CompareTable(Messages messages, double step) {
        this.messages = messages;
        this.step = step;
        getStyleClass().add("compare-table");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows another comparison in the room that there is. */
    void show(Comparison now, Messages wording) {
        comparison = now;
        messages = wording;
        build();
    }

    /**
     * Says how much room there is.
     *
     * @param em the size of a letter, px
     */
    void fit(double width, double em) {
        boolean fits = width >= WIDE_FROM_EM * em;
        if (fits != wide) {
            wide = fits;
            build();
        }
    }

    private void build() {
        getChildren().clear();
        if (wide) {
            getChildren().add(head());
        }
        comparison.rows().forEach(row -> getChildren().add(wide ? line(row) : block(row)));
    }

    private GridPane head() {
        GridPane head = Styled.styled(columns(), "compare-head");
        head.add(new Region(), 0, 0);
        for (int i = 0; i < comparison.columns().size(); i++) {
            head.add(title(comparison.columns().get(i)), i + 1, 0);
        }
        return head;
    }

    private static VBox title(Comparison.Column column) {
        VBox title = new VBox(Styled.wrapped(column.name(), "compare-option"));
        if (!column.target().isEmpty()) {
            title.getChildren().add(Styled.wrapped(column.target(), "caption"));
        }
        return title;
    }

    private GridPane columns() {
        GridPane grid = Styled.styled(new GridPane(), "compare-line");
        int options = comparison.columns().size();
        for (int i = 0; i <= options; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? QUESTION_SHARE : (100 - QUESTION_SHARE) / options);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Node line(Comparison.Row row) {
        GridPane line = stop(columns(), row);
        line.add(question(row), 0, 0);
        for (int i = 0; i < row.cells().size(); i++) {
            line.add(new CellView(row.cells().get(i), messages, step), i + 1, 0);
        }
        return line;
    }

    private Node block(Comparison.Row row) {
        VBox block = stop(Styled.styled(new VBox(question(row)), "compare-block"), row);
        for (int i = 0; i < row.cells().size(); i++) {
            Comparison.Column column = comparison.columns().get(i);
            VBox option = title(column);
            option.getChildren().add(new CellView(row.cells().get(i), messages, step));
            block.getChildren().add(Styled.styled(option, "compare-answer"));
        }
        return block;
    }

    private VBox question(Comparison.Row row) {
        VBox question = new VBox(Styled.wrapped(row.title(), "compare-question"));
        if (row.matters() > 0) {
            Label mark =
                    Styled.wrapped(
                            messages.get("compare.matters.row", MatterChip.dots(row.matters())),
                            "compare-matter");
            question.getChildren().add(mark);
        }
        return question;
    }

    private <R extends Region> R stop(R row, Comparison.Row of) {
        List<String> parts = new ArrayList<>(List.of(of.title()));
        for (int i = 0; i < of.cells().size(); i++) {
            parts.add(
                    comparison.columns().get(i).name()
                            + ": "
                            + CellView.spoken(of.cells().get(i), messages));
        }
        row.getStyleClass().add("compare-row");
        return Named.stop(row, AccessibleRole.TEXT, String.join(". ", parts));
    }

    private void pressed(KeyEvent event) {
        List<Node> stops = getChildren().stream().filter(Node::isFocusTraversable).toList();
        int at = stops.indexOf(getScene().getFocusOwner());
        int to =
                event.getCode() == KeyCode.DOWN
                        ? at + 1
                        : event.getCode() == KeyCode.UP ? at - 1 : -1;
        if (at >= 0 && to >= 0 && to < stops.size()) {
            stops.get(to).requestFocus();
            event.consume();
        }
    }
}
