package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.text.Messages;

/** Puts a sheet together. */
final class MapPainter {
    private final Geometry geometry = Geometry.shipped();
    private final MapSheet map;
    private final Sheet sheet;

    MapPainter(MapSheet map) {
        this.map = map;
        this.sheet = geometry.sheet(map.layout());
    }

    Drawing paint() {
        List<VeinMarks> veins = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (Side side : Side.values()) {
            List<VeinState> states = shown(LegStates.of(map.leg(side)));
            veins.addAll(veins(side, states));
            if (map.layout().isLabelled() && !notAssessable(side)) {
                labels.addAll(new LabelPainter(geometry, map, side).paint(states));
            }
        }
        return new Drawing(
                sheet.width(),
                sheet.height(),
                background(),
                veins,
                labels,
                foreground(),
                legend(veins));
    }

    private List<VeinState> shown(List<VeinState> states) {
        return map.layout() == Layout.PATIENT
                ? states.stream().filter(LegStates::isForThePatient).toList()
                : states;
    }

    private List<VeinMarks> veins(Side side, List<VeinState> states) {
        VeinPainter painter = new VeinPainter(geometry, sheet, side);
        SpokenText spoken = new SpokenText(map.language());
        Messages words = Messages.of(map.language());
        return states.stream()
                .sorted(Comparator.comparingInt(state -> geometry.shape(state.vein()).z()))
                .map(state ->
                        painter.paint(
                                state,
                                ValueText.named(state, words),
                                spoken.of(side, state, map.leg(side))))
                .toList();
    }

    private List<Mark> background() {
        FigurePainter figures = new FigurePainter(geometry, map);
        HeadingPainter headings = new HeadingPainter(geometry, map);
        List<Mark> marks = new ArrayList<>();
        marks.add(headings.divider());
        for (Side side : Side.values()) {
            marks.addAll(headings.heading(side));
            for (View view : View.values()) {
                marks.addAll(figures.paint(side, view));
            }
        }
        return marks;
    }

    private List<Mark> foreground() {
        HeadingPainter headings = new HeadingPainter(geometry, map);
        List<Mark> marks = new ArrayList<>();
        for (Side side : Side.values()) {
            if (notAssessable(side)) {
                marks.addAll(headings.acrossLeg(side));
            }
        }
        return marks;
    }

    private List<Mark> legend(List<VeinMarks> veins) {
        return map.layout().hasLegend() ? new LegendPainter(geometry, map).paint(veins) : List.of();
    }

    private boolean notAssessable(Side side) {
        return map.leg(side) instanceof LegPicture.NotAssessable;
    }
}
