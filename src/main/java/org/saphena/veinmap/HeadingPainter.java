package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.veinmap.TextMark.Align;
import org.saphena.veinmap.TextMark.Weight;

/**
 * Draws the line between the legs, the side above each, and words across a leg that was not
 * assessable.
 */
final class HeadingPainter {
    private static final double BADGE = 18;
    private static final double BADGE_Y = 14;
    private static final double GAP = 6;
    private static final double SIZE = 11.6;
    private static final double WORD = 17;
    private static final double PILL = 23;
    private static final double PILL_SIDE = 9;
    private static final double NARROWEST_BAND = 70;
    private static final double WIDEST_LEG = 130;

    private final MapSheet map;
    private final Sheet sheet;
    private final Messages messages;

    HeadingPainter(Geometry geometry, MapSheet map) {
        this.map = map;
        this.sheet = geometry.sheet(map.layout());
        this.messages = Messages.of(map.language());
    }

    Mark divider() {
        double bottom = map.layout().hasLegend() ? 336 : sheet.height() - 8;
        PathData line =
                PathData.line(new Point(sheet.middle(), 8), new Point(sheet.middle(), bottom));
        return PathMark.stroked(line, Stroke.dashed(ColourRole.GUIDE, 0.8, 2.0, 2.4));
    }

    List<Mark> heading(Side side) {
        return switch (map.layout()) {
            case COMPACT -> badge(side, legCentre(side));
            case PATIENT -> pill(side);
            case DETAILED, STANDARD, TALL -> badgeAndWords(side);
        };
    }

    /** The side as a word on a dark ground: square for the right, round for the left. */
    private List<Mark> pill(Side side) {
        String word = messages.get("side.upper." + side.code());
        double width = TextWidth.of(word, WORD) + 2 * PILL_SIDE;
        double x = legCentre(side) - width / 2;
        double corner = side == Side.LEFT ? PILL / 2 : 4;
        return List.of(
                PathMark.filled(
                        Shapes.rounded(new Box(x, 0, width, PILL), corner), ColourRole.BADGE),
                new TextMark(
                        word,
                        legCentre(side),
                        PILL / 2 + WORD * 0.36,
                        WORD,
                        Weight.BOLD,
                        Align.MIDDLE,
                        ColourRole.BADGE_TEXT,
                        false));
    }

    private List<Mark> badgeAndWords(Side side) {
        String words = messages.get(key("heading", side));
        double width = BADGE + GAP + TextWidth.of(words, SIZE);
        double start = legCentre(side) - width / 2;
        List<Mark> marks = new ArrayList<>(badge(side, start + BADGE / 2));
        marks.add(
                new TextMark(
                        words,
                        start + BADGE + GAP,
                        BADGE_Y + 4.2,
                        SIZE,
                        Weight.BOLD,
                        Align.START,
                        ColourRole.INK,
                        false));
        return marks;
    }

    /** A band across both views of a leg that says why nothing is drawn. */
    List<Mark> acrossLeg(Side side) {
        double between = sheet.origins().front().right().x() - sheet.origins().back().right().x();
        double half = Math.max(between + NARROWEST_BAND, WIDEST_LEG) / 2;
        Box band = new Box(legCentre(side) - half, 186, 2 * half, 22);
        double size = map.layout().isLabelled() ? 12 : 14;
        return List.of(
                new PathMark(
                        Shapes.rounded(band, 4),
                        Stroke.solid(ColourRole.LEG_LINE, 1),
                        ColourRole.PAPER),
                new TextMark(
                        messages.get("veinmap.not-assessable"),
                        legCentre(side),
                        197 + size * 0.36,
                        size,
                        Weight.BOLD,
                        Align.MIDDLE,
                        ColourRole.INK,
                        false));
    }

    private List<Mark> badge(Side side, double x) {
        Point centre = new Point(x, BADGE_Y);
        Mark ground =
                side == Side.LEFT
                        ? new CircleMark(centre, BADGE / 2 + 0.5, null, ColourRole.BADGE)
                        : PathMark.filled(
                                Shapes.rounded(
                                        new Box(x - BADGE / 2, BADGE_Y - BADGE / 2, BADGE, BADGE),
                                        4),
                                ColourRole.BADGE);
        Mark letter =
                new TextMark(
                        messages.get(key("badge", side)),
                        x,
                        BADGE_Y + 4.4,
                        12,
                        Weight.BOLD,
                        Align.MIDDLE,
                        ColourRole.BADGE_TEXT,
                        false);
        return List.of(ground, letter);
    }

    private double legCentre(Side side) {
        double front = sheet.origins().front().of(side).x();
        double back = sheet.origins().back().of(side).x();
        return (front + back) / 2 + 50;
    }

    private static String key(String what, Side side) {
        return "veinmap." + what + "." + side.code();
    }
}
