package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** One row on the screen: its name before its cells, or above them where there is little room. */
final class GridRowNode extends SteadyBox {
    private final RowName name;
    private final HBox line = new HBox();
    private final List<Placed> cells;

    /**
     * A cell with the room that it takes.
     *
     * @param gapEm the empty columns before it
     */
    record Placed(Region region, double gapEm, double em) {}

    GridRowNode(String name, List<Placed> cells) {
        this.cells = new ArrayList<>(cells);
        this.name = new RowName(name);
        getStyleClass().add("grid-row");
        setAlignment(Pos.CENTER_LEFT);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    /** Puts a region in the place of another one; to be arranged afterwards. */
    void replace(Region before, Region now) {
        cells.replaceAll(
                cell -> cell.region() == before ? new Placed(now, cell.gapEm(), cell.em()) : cell);
    }

    /** The room of a region, in letter sizes. */
    double em(Region region) {
        return cells.stream().filter(cell -> cell.region() == region).mapToDouble(Placed::em).sum();
    }

    /**
     * @param letterPx the size of a letter
     */
    void arrange(GridFit fit, double letterPx) {
        line.getChildren().clear();
        getChildren().clear();
        if (fit.stacked()) {
            GridStyle.anyWidth(name);
            getChildren().add(name);
        } else {
            GridStyle.width(name, fit.nameEm() * letterPx);
            line.getChildren().add(name);
        }
        for (Placed cell : cells) {
            if (cell.gapEm() > 0) {
                Region gap = new Region();
                GridStyle.width(gap, cell.gapEm() * fit.scale() * letterPx);
                line.getChildren().add(gap);
            }
            GridStyle.width(cell.region(), cell.em() * fit.scale() * letterPx);
            line.getChildren().add(cell.region());
        }
        getChildren().add(line);
    }
}
