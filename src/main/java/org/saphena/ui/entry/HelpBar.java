package org.saphena.ui.entry;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.saphena.ui.control.Styled;

/** The keys of the present cell below a section, never higher than a few lines. */
final class HelpBar extends ScrollPane {
    private static final double HIGHEST_EM = 6;
    private static final double SLACK_PX = 2;

    private final double textPx;

    HelpBar(double textPx) {
        this.textPx = textPx;
        Styled.styled(this, "help-bar");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    void show(Node keys) {
        setContent(keys);
    }

    /** As high as the keys need at this width. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        double room = (width > 0 ? width : getWidth()) - sides;
        double needed = getContent() == null ? 0 : getContent().prefHeight(room);
        return Math.min(Math.ceil(needed) + SLACK_PX, HIGHEST_EM * textPx) + ends;
    }

    /** A bar only where there is something to scroll to. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean fits = getContent() == null || getContent().prefHeight(room) <= getHeight();
        setVbarPolicy(fits ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED);
        super.layoutChildren();
    }
}
