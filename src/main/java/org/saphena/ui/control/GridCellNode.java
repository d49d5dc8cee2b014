package org.saphena.ui.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.saphena.clinical.VeinStatus;

/** One cell of a grid: a label that can have the focus. */
final class GridCellNode extends Label {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group-entry");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private final int row;
    private final int column;
    private Optional<VeinStatus> vein = Optional.empty();

    GridCellNode(int row, int column, double em) {
        this.row = row;
        this.column = column;
        getStyleClass().add("grid-cell");
        setAccessibleRole(AccessibleRole.TEXT);
        setStyle(GridStyle.width(em));
        setFocusTraversable(false);
        setOnMousePressed(event -> requestFocus());
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    void show(GridCell cell, String typed) {
        boolean typing = !typed.isEmpty();
        String text = typing ? typed : cell.text();
        if (!text.equals(getText())) {
            setText(text);
        }
        setAccessibleText(typing ? cell.spoken() + ", " + typed : cell.spoken());
        setAccessibleHelp(cell.message());
        pseudoClassStateChanged(TYPING, typing);
        pseudoClassStateChanged(EMPTY, cell.state() == CellState.EMPTY && !typing);
        pseudoClassStateChanged(GROUP, cell.state() == CellState.GROUP_ENTRY);
        pseudoClassStateChanged(REFUSED, cell.state() == CellState.REFUSED && !typing);
        if (!vein.equals(cell.vein())) {
            vein = cell.vein();
            setGraphic(vein.map(VeinSwatch::new).orElse(null));
        }
    }
}
