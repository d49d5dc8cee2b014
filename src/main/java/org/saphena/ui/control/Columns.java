package org.saphena.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.saphena.text.Messages;

/**
 * The columns of a list.
 *
 * @param shares of the width, in percent
 * @param keys of the headings
 */
public record Columns(List<Double> shares, List<String> keys) {
    public Columns {
        shares = List.copyOf(shares);
        keys = List.copyOf(keys);
    }

    /** A line with a cell in each. */
    public GridPane line(Region... cells) {
        GridPane row = Styled.styled(new GridPane(), "row-cells");
        for (double share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, cells);
        return row;
    }

    /** The headings over such lines. */
    public GridPane headings(Messages messages) {
        return headings(key -> Styled.wrapped(messages.get(key), "caption"));
    }

    /**
     * The same.
     *
     * @param heading makes one of its key
     */
    public GridPane headings(Function<String, Region> heading) {
        GridPane row = line(keys.stream().map(heading).toArray(Region[]::new));
        row.getStyleClass().add("row-headings");
        return row;
    }
}
