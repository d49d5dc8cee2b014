package org.saphena.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/** The heading of a grid: the legs with their badges over the titles of their columns. */
final class GridHeader extends VBox {
    GridHeader(List<GridColumn> columns, double nameEm, Messages messages) {
        getStyleClass().add("grid-header");
        HBox legs = new HBox(gap(nameEm));
        HBox titles = new HBox(gap(nameEm));
        for (int i = 0; i < columns.size(); i++) {
            GridColumn column = columns.get(i);
            boolean first = i == 0 || !columns.get(i - 1).side().equals(column.side());
            if (first && column.side().isPresent()) {
                legs.getChildren()
                        .add(leg(column.side().get(), legWidth(columns, column), messages));
            }
            Label title = Styled.label(column.title(), "grid-title");
            title.setStyle(GridStyle.width(column.em()));
            titles.getChildren().add(title);
        }
        boolean sided = columns.stream().anyMatch(column -> column.side().isPresent());
        boolean titled = columns.stream().anyMatch(column -> !column.title().isEmpty());
        Styled.show(legs, sided);
        Styled.show(titles, titled);
        getChildren().addAll(legs, titles);
    }

    private static double legWidth(List<GridColumn> columns, GridColumn of) {
        return columns.stream()
                .filter(column -> column.side().equals(of.side()))
                .mapToDouble(GridColumn::em)
                .sum();
    }

    private static Node leg(Side side, double em, Messages messages) {
        HBox leg =
                new HBox(
                        new SideBadge(side, messages),
                        Styled.label(messages.get("ui.grid.leg." + side.code()), "leg-title"));
        leg.getStyleClass().add("grid-leg");
        leg.setAlignment(Pos.CENTER_LEFT);
        leg.setStyle(GridStyle.width(em));
        return leg;
    }

    private static Region gap(double em) {
        Region gap = new Region();
        gap.setStyle(GridStyle.width(em));
        return gap;
    }
}
