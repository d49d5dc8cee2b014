package org.saphena.ui.entry;

import java.util.function.DoubleSupplier;
import javafx.scene.layout.BorderPane;

/** Where the list of sections stands in the editor: at the left, or above where that is narrow. */
record RailPlace(BorderPane editor, SectionRail rail, DoubleSupplier textPx) {
    /** The width, in letter sizes, below which the sections stand above the form. */
    private static final double RAIL_FROM_EM = 46;

    /** The height, in letter sizes, from which each section has a line for how far it is. */
    private static final double ROOMY_RAIL_FROM_EM = 36;

    /** Finds the place that fits the editor's size. */
    void find() {
        double px = textPx.getAsDouble();
        double height = editor.getHeight();
        double width = editor.getWidth();
        rail.setDense(height > 0 && height < ROOMY_RAIL_FROM_EM * px);
        boolean flat = width > 0 && width < RAIL_FROM_EM * px;
        if (flat == (editor.getTop() == rail)) {
            return;
        }
        editor.setLeft(null);
        editor.setTop(null);
        rail.setFlat(flat);
        if (flat) {
            editor.setTop(rail);
        } else {
            editor.setLeft(rail);
        }
    }
}
