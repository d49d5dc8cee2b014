package org.saphena.ui.entry;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.saphena.ui.control.Styled;

/** The keys of the present cell below a section, never higher than a part of the window. */
final class HelpBar extends ScrollPane {
    HelpBar() {
        Styled.styled(this, "help-bar");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Node keys) {
        setContent(keys);
    }
}
