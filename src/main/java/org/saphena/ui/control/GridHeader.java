package org.saphena.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/**
 * The heading of a grid: the legs with their badges over the titles of their columns, or among them
 * where the first column of a leg has none.
 */
final class GridHeader extends VBox {
    /** The width of a leg with its badge, in letter sizes. */
    private static final double LEG_EM = 6.4;

    private final List<GridColumn> columns;
    private final Messages messages;
    private final double letterPx;

    /**
     * @param letterPx the size of a letter
     */
    GridHeader(List<GridColumn> columns, Messages messages, double letterPx) {
        this.letterPx = letterPx;
        this.columns = columns;
        this.messages = messages;
        getStyleClass().add("grid-header");
    }

    void arrange(GridFit fit) {
        boolean sided = columns.stream().anyMatch(column -> column.side().isPresent());
        boolean titled = columns.stream().anyMatch(column -> !column.title().isEmpty());
        boolean together =
                titled
                        && firsts().stream()
                                .allMatch(first ->
                                        first.title().isEmpty()
                                                && first.em() * fit.scale() >= LEG_EM);
        HBox legs = row(fit);
        HBox titles = row(fit);
        for (GridColumn column : columns) {
            boolean first = firsts().contains(column);
            double em = column.em() * fit.scale();
            if (first && column.side().isPresent()) {
                HBox row = together ? titles : legs;
                double width = together ? em : legWidth(column) * fit.scale();
                row.getChildren().add(leg(column.side().get(), width));
            }
            if (!together || !first || column.side().isEmpty()) {
                titles.getChildren().add(title(column, em));
            }
        }
        Styled.show(legs, sided && !together);
        Styled.show(titles, titled);
        getChildren().setAll(legs, titles);
    }

    /** The first column of each leg. */
    private List<GridColumn> firsts() {
        return IntStream.range(0, columns.size())
                .filter(i -> i == 0 || !columns.get(i - 1).side().equals(columns.get(i).side()))
                .mapToObj(columns::get)
                .toList();
    }

    private HBox row(GridFit fit) {
        HBox row = new HBox();
        row.setAlignment(Pos.CENTER_LEFT);
        if (!fit.stacked()) {
            Region gap = new Region();
            GridStyle.width(gap, fit.nameEm() * letterPx);
            row.getChildren().add(gap);
        }
        return row;
    }

    private Label title(GridColumn column, double em) {
        Label title = Styled.wrapped(column.title(), "grid-title");
        GridStyle.width(title, em * letterPx);
        if (column.isForNumbers()) {
            title.getStyleClass().add("number");
        }
        return title;
    }

    private double legWidth(GridColumn of) {
        return columns.stream()
                .filter(column -> column.side().equals(of.side()))
                .mapToDouble(GridColumn::em)
                .sum();
    }

    private Node leg(Side side, double em) {
        HBox leg =
                new HBox(
                        new SideBadge(side, messages),
                        Styled.label(messages.get("ui.grid.leg." + side.code()), "leg-title"));
        leg.getStyleClass().add("grid-leg");
        leg.setAlignment(Pos.CENTER_LEFT);
        GridStyle.width(leg, em * letterPx);
        return leg;
    }
}
