package org.saphena.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The look of every scroll pane, named in the stylesheet. The toolkit's own keeps a picture of what
 * is in view: it is painted anew as a whole whenever a letter in it changes, and its memory stays
 * in use long after the pane is gone.
 */
public final class UncachedScrollSkin extends ScrollPaneSkin {
    public UncachedScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().forEach(part -> part.setCache(false));
    }
}
