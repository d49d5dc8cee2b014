package org.saphena.ui.entry;

import javafx.scene.Node;

/** One section on the screen. */
interface SectionView {
    Node node();

    /** Shows the draft and the answer as they stand now. */
    void refresh();

    /** Puts the focus where typing begins. */
    void focusFirst();
}
