package org.saphena.veinmap;

import java.util.List;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;

/**
 * The words beside a vein.
 *
 * @param box the room that the words take, for a pill when the vein has the focus
 * @param marks leader line, name, and value lines
 */
public record Label(Side side, VeinId vein, Box box, List<Mark> marks) {
    public Label {
        marks = List.copyOf(marks);
    }
}
