package org.saphena.ui.control;

import java.util.List;
import java.util.Optional;
import org.saphena.clinical.Range;
import org.saphena.clinical.VeinStatus;

/**
 * One cell as it stands.
 *
 * @param input what has to be typed for this value; empty for none
 * @param text what is shown
 * @param spoken what a screen reader says, with side, row and value
 * @param message why the input was refused, or what is to be said about the value
 * @param proposal what Enter writes into an empty text; empty for nothing
 * @param ticked set by a key for many cells, and nobody has accepted it yet
 * @param vein the line style that stands before the text
 * @param scale within what the value goes up and down by steps; empty where it does not
 */
public record GridCell(
        CellKind kind,
        String input,
        String text,
        CellState state,
        String spoken,
        String message,
        List<Choice> choices,
        Optional<VeinStatus> vein,
        String proposal,
        boolean ticked,
        Optional<Range> scale) {
    /** Stands where nothing is recorded and words have no room; explained below the grid. */
    public static final String DASH = "–";

    public GridCell {
        choices = List.copyOf(choices);
    }
}
