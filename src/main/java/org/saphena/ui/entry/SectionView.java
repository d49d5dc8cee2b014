package org.saphena.ui.entry;

import javafx.scene.Node;

/** One section on the screen. */
interface SectionView {
    Node node();

    /** Shows the draft and the answer as they stand now. */
    void refresh();

    /** Puts the focus where typing begins. */
    void focusFirst();

    /**
     * Puts the focus on the field whose value stands at that place of the case file.
     *
     * @return false when the section has no such field
     */
    boolean goTo(String pointer);
}
