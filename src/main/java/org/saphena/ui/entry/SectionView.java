package org.saphena.ui.entry;

import java.util.List;
import javafx.scene.Node;
import org.saphena.ui.control.PieceByPiece;

/** One section on the screen. */
interface SectionView {
    Node node();

    /** Its stops of the ring of panes, in order. */
    default List<Node> panes() {
        return List.of(node());
    }

    /** What of it is still to come onto the screen. */
    PieceByPiece rest();

    /** Shows the draft and the answer as they stand now. */
    void refresh();

    /** Opens or closes what stands behind a field, where the section has such. */
    default void showExtras() {}

    /** Accepts what is being typed, as when the focus leaves the field. */
    void settle();

    /** Writes the texts as they stand; a number that is not accepted stays so. */
    void handOver();

    /** Puts the focus where typing begins. */
    void focusFirst();

    /**
     * Puts the focus on the field whose value stands at that place of the case file.
     *
     * @return false when the section has no such field
     */
    boolean goTo(String pointer);
}
