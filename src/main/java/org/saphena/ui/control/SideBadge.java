package org.saphena.ui.control;

import javafx.scene.control.Label;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;

/** R in a square or L in a disc, so that the side is told by letter and by shape. */
public final class SideBadge extends Label {
    public SideBadge(Side side, Messages messages) {
        super(side == Side.RIGHT ? "R" : "L");
        getStyleClass().addAll("side-badge", side == Side.RIGHT ? "right-badge" : "left-badge");
        setAccessibleText(messages.of(side));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }
}
