package org.saphena.veinmap;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.VeinStatus;

/**
 * A vein map as a list of marks in sheet units, y down; both faces draw nothing else.
 *
 * @param background legs, landmarks and headings
 * @param veins from the deepest to the one nearest the skin, the right leg first
 * @param labels names and values; empty where the layout has none
 * @param foreground words across a leg that could not be assessed
 * @param legend empty where the layout has none
 */
public record Drawing(
        double width,
        double height,
        List<Mark> background,
        List<VeinMarks> veins,
        List<Label> labels,
        List<Mark> foreground,
        List<Mark> legend) {
    public Drawing {
        background = List.copyOf(background);
        veins = List.copyOf(veins);
        labels = List.copyOf(labels);
        foreground = List.copyOf(foreground);
        legend = List.copyOf(legend);
    }

    /** How a superficial vein of that state is drawn, as a key of 36 by 10. */
    public static Drawing key(VeinStatus status) {
        List<Mark> line = LegendPainter.sample(status, 5, 32);
        return new Drawing(36, 10, List.of(), List.of(), List.of(), List.of(), line);
    }

    /** How a perforator of that state is drawn, as a key of 11 by 10. */
    public static Drawing perforatorKey(VeinStatus status) {
        List<Mark> sign = new NodePainter(new Point(5.5, 5), 1, true).paint(status);
        return new Drawing(11, 10, List.of(), List.of(), List.of(), List.of(), sign);
    }

    /** Draws {@code sheet}. */
    public static Drawing of(MapSheet sheet) {
        return new MapPainter(sheet).paint();
    }

    /** Everything, in the order of drawing. */
    public List<Mark> marks() {
        return Stream.of(
                        background.stream(),
                        veins.stream().flatMap(vein -> vein.marks().stream()),
                        labels.stream().flatMap(label -> label.marks().stream()),
                        foreground.stream(),
                        legend.stream())
                .flatMap(part -> part)
                .toList();
    }
}
