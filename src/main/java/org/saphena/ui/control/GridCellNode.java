package org.saphena.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.VeinStatus;

/**
 * A cell that takes keys: a label that can have the focus. It has not the style class of labels:
 * the base theme looks through dozens of rules for each of those, and a grid has hundreds.
 */
final class GridCellNode extends Label implements CellNode {
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private final int row;
    private final int column;
    private Optional<VeinStatus> vein = Optional.empty();
    private @Nullable GridCell shown;
    private String shownTyped = "";

    GridCellNode(int row, int column) {
        this.row = row;
        this.column = column;
        getStyleClass().setAll("grid-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setWrapText(true);
        setFocusTraversable(false);
        setOnMousePressed(event -> requestFocus());
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
        return this;
    }

    @Override
    public void show(GridCell cell, String typed) {
        boolean same = cell.equals(shown) && typed.equals(shownTyped);
        shown = cell;
        shownTyped = typed;
        if (same) {
            return;
        }
        boolean typing = !typed.isEmpty();
        String text = typing ? typed : cell.text();
        if (!text.equals(getText())) {
            setText(text);
        }
        CellMarks.show(this, cell, typing);
        pseudoClassStateChanged(TYPING, typing);
        if (!vein.equals(cell.vein())) {
            vein = cell.vein();
            setGraphic(vein.map(VeinSwatch::new).orElse(null));
        }
    }
}
