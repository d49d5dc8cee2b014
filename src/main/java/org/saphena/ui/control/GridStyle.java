package org.saphena.ui.control;

import javafx.scene.layout.Region;

/**
 * Widths that follow the text size. They are set on the node and not as a style of its own: a style
 * of its own is read and looked up for every cell anew.
 */
final class GridStyle {
    private GridStyle() {}

    /** Makes a part of a grid exactly that wide, in pixels. */
    static void width(Region part, double px) {
        part.setMinWidth(px);
        part.setPrefWidth(px);
        part.setMaxWidth(px);
    }

    /** As wide as its content. */
    static void anyWidth(Region part) {
        part.setMinWidth(0);
        part.setPrefWidth(Region.USE_COMPUTED_SIZE);
        part.setMaxWidth(Region.USE_COMPUTED_SIZE);
    }
}
