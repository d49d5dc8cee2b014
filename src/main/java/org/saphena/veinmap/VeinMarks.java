package org.saphena.veinmap;

import java.util.List;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinStatus;

/**
 * One vein of one leg: what to draw, where it is hit, and what a screen reader says.
 *
 * @param marks from bottom to top
 * @param halo what to draw under the marks when the vein has the focus
 * @param hitPath the line or, for a perforator, the disc that answers to the pointer
 * @param hitWidth width of the line that answers, in sheet units; 0 when {@code hitPath} is an area
 * @param brief short name and everything that was measured, for a pill
 * @param spoken side, name, status and measurements in the document's language
 */
public record VeinMarks(
        Side side,
        VeinId vein,
        VeinStatus status,
        List<Mark> marks,
        List<Mark> halo,
        PathData hitPath,
        double hitWidth,
        String brief,
        String spoken) {
    public VeinMarks {
        marks = List.copyOf(marks);
        halo = List.copyOf(halo);
    }
}
