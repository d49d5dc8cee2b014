package org.saphena.ui.control;

import javafx.scene.control.Label;

/**
 * The name of a row, in lines. A row asks for its height once with the width that it wants and once
 * with the one that it got, which is rounded up to a whole pixel; words that only fit the latter
 * would make the name higher than the row. As a {@link GridCellNode} it has not the style class of
 * labels.
 */
final class RowName extends Label {
    RowName(String text) {
        super(text);
        getStyleClass().setAll("grid-name");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        boolean wantsLess = getPrefWidth() > 0 && getPrefWidth() < width;
        return super.computePrefHeight(wantsLess ? getPrefWidth() : width);
    }
}
