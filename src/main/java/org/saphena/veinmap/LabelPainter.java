package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Messages;
import org.saphena.veinmap.TextMark.Align;
import org.saphena.veinmap.TextMark.Weight;

/**
 * Puts names and values beside the veins of one leg, in four columns. The two outer flanks share
 * the gutter between the views; values that meet there are set on two lines.
 */
final class LabelPainter {
    private static final double MARGIN = 1.5;
    private static final double LEADER_GAP = 2;
    private static final double LINE_CLEAR = 3;
    private static final double NODE_CLEAR = 5;

    /** Anchors are the baselines of names; a label hangs by the middle of its name. */
    private static final double ANCHOR_ABOVE_BASELINE = 3;

    private final Geometry geometry;
    private final MapSheet map;
    private final Sheet sheet;
    private final Side side;

    LabelPainter(Geometry geometry, MapSheet map, Side side) {
        this.geometry = geometry;
        this.map = map;
        this.sheet = geometry.sheet(map.layout());
        this.side = side;
    }

    List<Label> paint(List<VeinState> states) {
        LabelColumn frontInner = column(states, View.FRONT, true, false);
        LabelColumn backInner = column(states, View.BACK, true, false);
        LabelColumn frontOuter = column(states, View.FRONT, false, false);
        LabelColumn backOuter = column(states, View.BACK, false, false);
        if (frontOuter.overlaps(backOuter)) {
            frontOuter = column(states, View.FRONT, false, true);
            backOuter = column(states, View.BACK, false, true);
        }
        return Stream.of(backInner, backOuter, frontOuter, frontInner)
                .flatMap(column -> column.blocks().stream())
                .map(this::label)
                .toList();
    }

    private LabelColumn column(List<VeinState> states, View view, boolean inner, boolean shared) {
        List<LabelBlock> blocks = new ArrayList<>();
        for (VeinState state : states) {
            Shape shape = geometry.shape(state.vein());
            Shape.Anchor anchor = shape.label().of(side);
            if (shape.view() == view && inner == isInner(view, anchor)) {
                blocks.add(block(state, shape, anchor, room(shape, anchor, shared)));
            }
        }
        return LabelColumn.of(blocks, sheet.origins().of(view).of(side).y());
    }

    /** Whether a label stands on the inner (medial) flank of its figure. */
    private boolean isInner(View view, Shape.Anchor anchor) {
        boolean innerIsHigh = (view == View.FRONT) == (side == Side.RIGHT);
        return (anchor.x() > 50) == innerIsHigh;
    }

    private LabelBlock block(VeinState state, Shape shape, Shape.Anchor anchor, double room) {
        boolean detailed = map.layout() == Layout.DETAILED;
        Point origin = sheet.origins().of(shape.view()).of(side);
        List<String> parts =
                detailed ? ValueText.parts(state, Messages.of(map.language())) : List.of();
        String line = String.join(" ", parts);
        List<String> values =
                parts.isEmpty() || !LabelBlock.fits(line, room) ? parts : List.of(line);
        return new LabelBlock(
                state,
                shape.shortName(),
                values,
                nameSize(),
                origin.x() + anchor.x(),
                origin.y() + anchor.y() - ANCHOR_ABOVE_BASELINE - LabelBlock.NAME_MIDDLE,
                anchor.align(),
                anchor.leaderTo().plus(origin),
                1,
                room);
    }

    /** The narrow sheet is shown smaller than the others, so its names are larger. */
    private double nameSize() {
        return switch (map.layout()) {
            case DETAILED -> 9.2;
            case TALL -> 10.4;
            case STANDARD, COMPACT, PATIENT -> 8.6;
        };
    }

    /**
     * The room for a text: half the gutter if the views share it, else up to the middle or the
     * edge.
     */
    private double room(Shape shape, Shape.Anchor anchor, boolean shared) {
        if (map.layout() == Layout.TALL) {
            return roomInHalf(shape, anchor) - MARGIN;
        }
        if (!isInner(shape.view(), anchor)) {
            return (shared ? gutter() / 2 : gutter()) - MARGIN;
        }
        double x = sheet.origins().of(shape.view()).of(side).x() + anchor.x();
        double toMiddle = Math.abs(sheet.middle() - x);
        return (shape.view() == View.FRONT ? toMiddle : sheet.middle() - toMiddle) - MARGIN;
    }

    /** The room up to the edge of the half of the sheet that belongs to the leg. */
    private double roomInHalf(Shape shape, Shape.Anchor anchor) {
        double x = sheet.origins().of(shape.view()).of(side).x() + anchor.x();
        double start = side == Side.RIGHT ? 0 : sheet.middle();
        return anchor.align() == Align.END ? x - start : start + sheet.middle() - x;
    }

    /** The room between the outer label columns of the two views. */
    private double gutter() {
        double back =
                sheet.origins().back().right().x()
                        + geometry.shape(SegmentId.TE).label().right().x();
        double front =
                sheet.origins().front().right().x()
                        + geometry.shape(SegmentId.FV).label().right().x();
        return front - back;
    }

    private Label label(LabelBlock block) {
        VeinStatus status = block.state().status();
        Weight weight = weight(status);
        ColourRole colour = colour(status);
        List<Mark> marks = new ArrayList<>();
        marks.add(leader(block));
        marks.add(
                text(
                        block,
                        block.name(),
                        block.nameMiddle() + 0.35 * block.fittedNameSize(),
                        block.fittedNameSize(),
                        weight,
                        colour));
        int line = 0;
        for (String value : block.values()) {
            marks.add(
                    text(
                            block,
                            value,
                            block.valueBaseline(line++),
                            block.fittedValueSize(value),
                            Weight.REGULAR,
                            colour));
        }
        return new Label(side, block.state().vein(), block.box(), marks);
    }

    /** Ends just short of the vein, so as not to cross its signs. */
    private static Mark leader(LabelBlock block) {
        double gap = block.align() == Align.END ? LEADER_GAP : -LEADER_GAP;
        Point from = new Point(block.x() + gap, block.nameMiddle());
        Point to = block.leaderTo();
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double degrees = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
        double clear = LegStates.isPerforator(block.state().vein()) ? NODE_CLEAR : LINE_CLEAR;
        Point end = from.towards(degrees, Math.max(0, length - clear));
        return PathMark.stroked(PathData.line(from, end), Stroke.solid(ColourRole.LEADER, 0.6));
    }

    private static Mark text(
            LabelBlock block,
            String text,
            double baseline,
            double size,
            Weight weight,
            ColourRole colour) {
        return new TextMark(text, block.x(), baseline, size, weight, block.align(), colour, false);
    }

    private static Weight weight(VeinStatus status) {
        return switch (status) {
            case REFLUX, OCCLUDED -> Weight.BOLD;
            case PRESENT -> Weight.SEMIBOLD;
            case NORMAL, ABLATED, FLOW_UNKNOWN, NOT_EXAMINED, NONE -> Weight.REGULAR;
        };
    }

    private static ColourRole colour(VeinStatus status) {
        return switch (status) {
            case REFLUX, PRESENT -> ColourRole.REFLUX_TEXT;
            case OCCLUDED -> ColourRole.INK;
            case NORMAL, ABLATED, FLOW_UNKNOWN, NOT_EXAMINED, NONE -> ColourRole.INK_MUTED;
        };
    }
}
