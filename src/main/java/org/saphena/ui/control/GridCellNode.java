package org.saphena.ui.control;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
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
    private final BiConsumer<CellNode, Boolean> step;
    private Optional<VeinStatus> vein = Optional.empty();
    private @Nullable GridCell shown;
    private String shownTyped = "";

    /**
     * @param step goes up or down the scale
     */
    GridCellNode(int row, int column, BiConsumer<CellNode, Boolean> step) {
        this.row = row;
        this.column = column;
        this.step = step;
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
        setAccessibleRole(cell.scale().isPresent() ? AccessibleRole.SPINNER : AccessibleRole.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        pseudoClassStateChanged(TYPING, typing);
        if (!vein.equals(cell.vein())) {
            vein = cell.vein();
            setGraphic(vein.map(VeinSwatch::new).orElse(null));
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE_STRING -> getText();
            case EDITABLE -> isStepped();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step.accept(this, true);
            case DECREMENT -> step.accept(this, false);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private boolean isStepped() {
        return shown != null && shown.scale().isPresent();
    }
}
