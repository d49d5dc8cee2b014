package org.saphena.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * What lies over the window while it is open. What it holds is made when it is opened for the first
 * time, so that a window need not carry, and dress, what nobody has asked for.
 */
public abstract class Overlay extends StackPane {
    protected Overlay() {
        getStyleClass().add("overlay");
        Styled.show(this, false);
    }

    /** Makes what it holds. */
    protected abstract Node content();

    /**
     * Opens or closes it. Once it is open, all it holds can take the focus.
     *
     * @return whether it was closed and is open now
     */
    protected final boolean show(boolean wanted) {
        boolean opens = wanted && !isVisible();
        boolean isNew = opens && getChildren().isEmpty();
        if (isNew) {
            getChildren().add(content());
        }
        Styled.show(this, wanted);
        if (isNew) {
            applyCss();
        }
        return opens;
    }
}
