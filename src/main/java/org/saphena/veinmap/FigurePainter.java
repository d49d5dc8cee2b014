package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.veinmap.TextMark.Align;
import org.saphena.veinmap.TextMark.Weight;

/** Draws one leg seen from one view, without veins. */
final class FigurePainter {
    private static final double CENTRE = 50;
    private static final double FOOT_BASELINE = 291;

    private final Geometry geometry;
    private final MapSheet map;
    private final Messages messages;

    FigurePainter(Geometry geometry, MapSheet map) {
        this.geometry = geometry;
        this.map = map;
        this.messages = Messages.of(map.language());
    }

    List<Mark> paint(Side side, View view) {
        Point origin = geometry.sheet(map.layout()).origins().of(view).of(side);
        Outline outline = geometry.outlines().of(view).of(side);
        List<Mark> marks = new ArrayList<>();
        if (outline.forefoot() != null) {
            marks.add(
                    new PathMark(
                            outline.forefoot().moved(origin),
                            Stroke.solid(ColourRole.LEG_LINE, 0.9),
                            ColourRole.LEG_SHADE));
        }
        marks.add(PathMark.filled(outline.fill().moved(origin), ColourRole.LEG));
        outline.guides().forEach(guide -> marks.add(guide(guide, origin)));
        Stroke contour = contour(side);
        outline.contour().forEach(path -> marks.add(PathMark.stroked(path.moved(origin), contour)));
        marks.add(
                PathMark.stroked(
                        outline.topEdge().moved(origin),
                        Stroke.dashed(ColourRole.LEG_LINE, 0.6, 2.0, 1.4)));
        marks.addAll(captions(side, view, origin));
        return marks;
    }

    private Stroke contour(Side side) {
        return map.leg(side) instanceof LegPicture.NotAssessable
                ? new Stroke(ColourRole.LEG_LINE, 1.1, List.of(0.1, 2.6), Stroke.Cap.ROUND)
                : Stroke.solid(ColourRole.LEG_LINE, 1.1);
    }

    private static Mark guide(Outline.Guide guide, Point origin) {
        Stroke stroke =
                switch (guide.style()) {
                    case CLOSED, SOLID -> Stroke.solid(ColourRole.GUIDE, 0.8);
                    case FAINT -> Stroke.solid(ColourRole.GUIDE, 0.6);
                    case DASH -> Stroke.dashed(ColourRole.GUIDE, 0.8, 3.0, 2.0);
                };
        return PathMark.stroked(guide.path().moved(origin), stroke);
    }

    private List<Mark> captions(Side side, View view, Point origin) {
        boolean compact = !map.layout().isLabelled();
        String name = messages.get(view == View.FRONT ? "veinmap.view.front" : "veinmap.view.back");
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new TextMark(
                        name,
                        origin.x() + CENTRE,
                        origin.y() - (compact ? 4 : 6),
                        compact ? 12 : 8.8,
                        compact ? Weight.SEMIBOLD : Weight.REGULAR,
                        Align.MIDDLE,
                        ColourRole.INK_MUTED,
                        false));
        if (!compact) {
            marks.addAll(footWords(side, view, origin));
        }
        return marks;
    }

    private List<Mark> footWords(Side side, View view, Point origin) {
        boolean medialFirst = (view == View.BACK) == (side == Side.RIGHT);
        double first = view == View.BACK ? 35.5 : 26;
        double second = view == View.BACK ? 74.5 : 69.5;
        double low = side == Side.RIGHT ? first : 100 - second;
        double high = side == Side.RIGHT ? second : 100 - first;
        String medial = messages.get("veinmap.medial");
        String lateral = messages.get("veinmap.lateral");
        return List.of(
                footWord(medialFirst ? medial : lateral, origin, low, Align.END),
                footWord(medialFirst ? lateral : medial, origin, high, Align.START));
    }

    private Mark footWord(String word, Point origin, double x, Align align) {
        return new TextMark(
                word,
                origin.x() + x,
                origin.y() + FOOT_BASELINE,
                7.4,
                Weight.REGULAR,
                align,
                ColourRole.INK_MUTED,
                map.language() == Language.EN);
    }
}
