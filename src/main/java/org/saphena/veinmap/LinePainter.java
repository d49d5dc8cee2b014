package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.VeinStatus;

/** Draws the line of a vein: casing, edge, line, and lumen, from bottom to top. */
final class LinePainter {
    private LinePainter() {}

    /**
     * @param casing how much wider than the vein the strip is that sets it off from what lies
     *     below; 0 for none
     */
    static List<Mark> paint(PathData path, LineStyle style, VeinStatus status, double casing) {
        List<Mark> marks = new ArrayList<>();
        if (casing > 0) {
            double width = Math.max(style.width(), style.edge()) + casing;
            Stroke strip = new Stroke(ColourRole.LEG, width, List.of(), Stroke.Cap.BUTT);
            marks.add(PathMark.stroked(path, strip));
        }
        if (style.edge() > 0) {
            Stroke edge =
                    new Stroke(ColourRole.REFLUX_EDGE, style.edge(), style.dash(), style.cap());
            marks.add(PathMark.stroked(path, edge));
        }
        Stroke line = new Stroke(Styles.colour(status), style.width(), style.dash(), style.cap());
        marks.add(PathMark.stroked(path, line));
        if (style.lumen() > 0) {
            Stroke lumen = new Stroke(ColourRole.LEG, style.lumen(), List.of(), Stroke.Cap.BUTT);
            marks.add(PathMark.stroked(path, lumen));
        }
        return marks;
    }
}
