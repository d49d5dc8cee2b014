package org.saphena.ui.control;

import java.util.Optional;
import org.saphena.clinical.Side;

/**
 * One column of a grid. Columns of the same side stand together, the right leg's first.
 *
 * @param side the leg, or none where the value belongs to the person
 * @param em the width, in letter sizes
 */
public record GridColumn(Optional<Side> side, String title, double em) {
    private static final double NUMBER_EM = 4;
    private static final double FOR_WORDS_EM = 8;

    /** Whether it is as narrow as a number, so that numbers stand at its right edge. */
    boolean isForNumbers() {
        return em <= NUMBER_EM;
    }

    /** Whether there is room to say that nothing is recorded; a dash stands there otherwise. */
    public boolean hasRoomForWords() {
        return em >= FOR_WORDS_EM;
    }
}
