package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;

/** Draws one vein of one leg on a sheet. */
final class VeinPainter {
    private final Geometry geometry;
    private final Sheet sheet;
    private final Side side;

    VeinPainter(Geometry geometry, Sheet sheet, Side side) {
        this.geometry = geometry;
        this.sheet = sheet;
        this.side = side;
    }

    VeinMarks paint(VeinState state, String brief, String spoken) {
        Shape shape = geometry.shape(state.vein());
        Point origin = sheet.origins().of(shape.view()).of(side);
        List<Mark> marks = new ArrayList<>();
        if (shape.path() != null) {
            marks.addAll(line(state, shape, shape.path().of(side).moved(origin), origin));
        }
        if (shape.node() != null) {
            Point node = shape.node().of(side).plus(origin);
            boolean perforator = LegStates.isPerforator(state.vein());
            marks.addAll(
                    new NodePainter(node, sheet.strokeScale(), perforator).paint(state.status()));
        }
        PathData hit = hitPath(shape, origin);
        return new VeinMarks(
                side,
                state.vein(),
                state.status(),
                marks,
                halo(shape, hit),
                hit,
                shape.hitWidth(),
                brief,
                spoken);
    }

    private List<Mark> line(VeinState state, Shape shape, PathData path, Point origin) {
        double scale = sheet.strokeScale();
        LineStyle style = family(state.vein()).of(state.status()).scaled(scale);
        double casing = isSuperficial(state.vein()) ? geometry.styles().casing() : 0;
        List<Mark> marks = new ArrayList<>(LinePainter.paint(path, style, state.status(), casing));
        switch (style.glyph()) {
            case CHEVRON -> marks.addAll(chevrons(shape.chevrons(), origin));
            case CROSS -> marks.addAll(crosses(shape.crosses(), origin));
            case NONE -> {}
        }
        return marks;
    }

    private List<Mark> chevrons(@Nullable Sides<List<Shape.Chevron>> chevrons, Point origin) {
        return chevrons == null
                ? List.of()
                : chevrons.of(side).stream()
                        .map(one ->
                                Glyphs.chevron(
                                        one.at().plus(origin), one.degrees(), sheet.strokeScale()))
                        .toList();
    }

    private List<Mark> crosses(@Nullable Sides<List<Point>> crosses, Point origin) {
        return crosses == null
                ? List.of()
                : crosses.of(side).stream()
                        .flatMap(at -> Glyphs.cross(at.plus(origin), sheet.strokeScale()).stream())
                        .toList();
    }

    private PathData hitPath(Shape shape, Point origin) {
        if (shape.path() != null) {
            return shape.path().of(side).moved(origin);
        }
        if (shape.node() == null) {
            throw new IllegalStateException("a vein without a path or a node");
        }
        return Shapes.disc(shape.node().of(side).plus(origin), shape.hitRadius());
    }

    private List<Mark> halo(Shape shape, PathData hit) {
        Styles styles = geometry.styles();
        if (shape.path() == null) {
            double rim = styles.haloEdge() - styles.halo();
            return List.of(new PathMark(hit, Stroke.solid(ColourRole.INK, rim), ColourRole.FOCUS));
        }
        return List.of(
                PathMark.stroked(hit, Stroke.solid(ColourRole.INK, styles.haloEdge())),
                PathMark.stroked(hit, Stroke.solid(ColourRole.FOCUS, styles.halo())));
    }

    private Styles.Family family(VeinId vein) {
        Styles styles = geometry.styles();
        if (LegStates.isTributary(vein)) {
            return styles.varicosity();
        }
        return isSuperficial(vein) ? styles.superficial() : styles.deep();
    }

    private static boolean isSuperficial(VeinId vein) {
        return vein instanceof SegmentId segment && !segment.isDeep() && !segment.isTributary();
    }
}
