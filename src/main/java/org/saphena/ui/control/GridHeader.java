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
    private final List<GridColumn> columns;
    private final Messages messages;

    GridHeader(List<GridColumn> columns, Messages messages) {
        this.columns = columns;
        this.messages = messages;
        getStyleClass().add("grid-header");
    }

    void arrange(GridFit fit) {
        HBox legs = new HBox();
        HBox titles = new HBox();
        if (!fit.stacked()) {
            legs.getChildren().add(gap(fit.nameEm()));
            titles.getChildren().add(gap(fit.nameEm()));
        }
        for (int i = 0; i < columns.size(); i++) {
            GridColumn column = columns.get(i);
            boolean first = i == 0 || !columns.get(i - 1).side().equals(column.side());
            if (first && column.side().isPresent()) {
                legs.getChildren().add(leg(column.side().get(), legWidth(column) * fit.scale()));
            }
            Label title = Styled.wrapped(column.title(), "grid-title");
            title.setStyle(GridStyle.width(column.em() * fit.scale()));
            titles.getChildren().add(title);
        }
        boolean sided = columns.stream().anyMatch(column -> column.side().isPresent());
        boolean titled = columns.stream().anyMatch(column -> !column.title().isEmpty());
        Styled.show(legs, sided);
        Styled.show(titles, titled);
        getChildren().setAll(legs, titles);
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
        leg.setStyle(GridStyle.width(em));
        return leg;
    }

    private static Region gap(double em) {
        Region gap = new Region();
        gap.setStyle(GridStyle.width(em));
        return gap;
    }
}
