package org.saphena.ui.control;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.VBox;

/**
 * A column that measures its words once for each width, until something inside changes. Words that
 * break into lines are costly to measure; a list measures all its rows when one of them grows, and
 * a scroll pane does so with and without the width of its bar.
 */
public class SteadyBox extends VBox {
    private final Map<Double, Double> heights = new HashMap<>();

    @Override
    public void requestLayout() {
        heights.clear();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        Double known = heights.get(forWidth);
        if (known == null) {
            known = super.computePrefHeight(forWidth);
            heights.put(forWidth, known);
        }
        return known;
    }

    @Override
    protected double computeMinHeight(double forWidth) {
        return computePrefHeight(forWidth);
    }
}
