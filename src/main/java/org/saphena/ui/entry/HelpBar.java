package org.saphena.ui.entry;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.Tallest;

/**
 * The keys of the present cell below a section, never higher than a few lines. It stays as high as
 * it once was, so that the section does not move under the hand.
 */
final class HelpBar extends ScrollPane {
    private static final double HIGHEST_EM = 6;
    private static final double SLACK_PX = 2;

    /** How much of the section it takes at most. */
    private static final double LARGEST_PART = 0.4;

    private final double textPx;
    private final Tallest tallest = new Tallest();

    HelpBar(double textPx) {
        this.textPx = textPx;
        Styled.styled(this, "help-bar");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        parentProperty()
                .flatMap(all -> ((Region) all).heightProperty())
                .subscribe((was, is) -> requestLayout());
    }

    void show(Node keys) {
        setContent(keys);
    }

    /** As high as the keys needed at this width. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        double room = (width > 0 ? width : getWidth()) - sides;
        double needed = getContent() == null ? 0 : getContent().prefHeight(room);
        double most = Math.min(HIGHEST_EM * textPx, LARGEST_PART * section());
        double high = tallest.of(room, Math.ceil(needed) + SLACK_PX);
        return Math.min(high, most) + ends;
    }

    private double section() {
        return getParent() instanceof Region all && all.getHeight() > 0
                ? all.getHeight()
                : Double.MAX_VALUE;
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
