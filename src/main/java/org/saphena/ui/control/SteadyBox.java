package org.saphena.ui.control;

import javafx.scene.layout.VBox;

/**
 * A column that measures its words once for a width, until something inside changes. Words that
 * break into lines are costly to measure, and a list measures all its rows when one of them grows.
 */
public class SteadyBox extends VBox {
    private double width = Double.NaN;
    private double height;

    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        if (forWidth != width) {
            height = super.computePrefHeight(forWidth);
            width = forWidth;
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }
}
