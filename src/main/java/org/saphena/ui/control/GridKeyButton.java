package org.saphena.ui.control;

import javafx.scene.control.Button;

/** A key of a grid to click. The focus stays in the cell that the key is meant for. */
final class GridKeyButton extends Button {
    GridKeyButton(String text, Runnable press) {
        super(text);
        getStyleClass().add("grid-key");
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> press.run());
    }

    /** Leaves the focus where it is. */
    @Override
    public void requestFocus() {}
}
