package org.saphena.ui.consultation;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.ui.consultation.ScanTable.Cell;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.VeinSwatch;
import org.saphena.ui.support.Named;

/** One vein: its name, then status, diameter and reflux time of the right leg and of the left. */
final class ScanRow extends HBox {
    private static final PseudoClass SPOT = PseudoClass.getPseudoClass("spot");

    private final ScanTable.Row row;
    private final int index;

    ScanRow(ScanTable.Row row, int index) {
        this.row = row;
        this.index = index;
        getStyleClass().add("scan-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Styled.wrapped(row.name(), "scan-name"));
        add(row.right());
        add(row.left());
        Named.stop(this, AccessibleRole.TABLE_ROW, row.spoken());
        setOnMousePressed(event -> requestFocus());
    }

    private void add(Cell cell) {
        String tone = cell.status().code();
        Label word = Styled.wrapped(cell.word(), "scan-word", tone);
        HBox status = new HBox(new VeinSwatch(cell.status()), word);
        status.getStyleClass().add("scan-status");
        status.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(status, number(cell.diameter(), tone), number(cell.seconds(), tone));
    }

    private static Label number(String value, String tone) {
        return value.isEmpty()
                ? Styled.label(GridCell.DASH, "scan-number", "not-examined")
                : Styled.label(value, "scan-number", tone);
    }

    VeinId vein() {
        return row.vein();
    }

    int index() {
        return index;
    }

    void setSpot(boolean spot) {
        pseudoClassStateChanged(SPOT, spot);
    }

    /**
     * The side with more to tell: what is found counts more than what is normal or not examined.
     */
    Side telling() {
        return weight(row.left()) > weight(row.right()) ? Side.LEFT : Side.RIGHT;
    }

    private static int weight(Cell cell) {
        return switch (cell.status()) {
            case REFLUX, OCCLUDED, PRESENT -> 3;
            case ABLATED, FLOW_UNKNOWN -> 2;
            case NORMAL -> 1;
            case NOT_EXAMINED, NONE -> 0;
        };
    }
}
