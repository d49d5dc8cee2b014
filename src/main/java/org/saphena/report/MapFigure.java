package org.saphena.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinStatus;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.report.pdf.Circle;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Glyphs;
import org.saphena.report.pdf.Ink;
import org.saphena.report.pdf.Style;
import org.saphena.veinmap.CircleMark;
import org.saphena.veinmap.ColourRole;
import org.saphena.veinmap.Describer;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Layout;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.MapSheet;
import org.saphena.veinmap.Mark;
import org.saphena.veinmap.Palette;
import org.saphena.veinmap.PathData;
import org.saphena.veinmap.PathMark;
import org.saphena.veinmap.Point;
import org.saphena.veinmap.Stroke;
import org.saphena.veinmap.TextMark;

/** The vein map of both legs as a figure of the document. */
public final class MapFigure {
    private static final Palette PAPER = Palette.light();

    private final double scale;
    private final Ink ink;

    private MapFigure(double scale, Ink ink) {
        this.scale = scale;
        this.ink = ink;
    }

    /** The map, {@code width} points wide, with its text alternative. */
    static Figure of(Context context, double width) {
        return of(context.file(), context.assessment(), context.language(), Layout.DETAILED, width);
    }

    /** The map of that layout. */
    public static Figure of(
            CaseFile file, Assessment assessment, Language language, Layout layout, double width) {
        LegPicture right = picture(file, assessment, Side.RIGHT);
        LegPicture left = picture(file, assessment, Side.LEFT);
        Drawing drawing = drawing(file, assessment, language, layout);
        return figure(drawing, width, new Describer(language).describe(right, left));
    }

    static Drawing drawing(CaseFile file, Assessment assessment, Language language, Layout layout) {
        return Drawing.of(
                new MapSheet(
                        picture(file, assessment, Side.RIGHT),
                        picture(file, assessment, Side.LEFT),
                        layout,
                        language));
    }

    /** How a vein of that state is drawn on the map, for a legend. */
    public static Figure key(VeinStatus status, double width, String alternative) {
        return figure(Drawing.key(status), width, alternative);
    }

    private static Figure figure(Drawing drawing, double width, String alternative) {
        double scale = width / drawing.width();
        return new Figure(
                width,
                drawing.height() * scale,
                alternative,
                ink -> new MapFigure(scale, ink).draw(drawing));
    }

    static LegPicture picture(Context context, Side side) {
        return picture(context.file(), context.assessment(), side);
    }

    private static LegPicture picture(CaseFile file, Assessment answer, Side side) {
        Leg leg = file.consultation().legs().of(side);
        LegAssessment assessment = answer.legs().get(side);
        @Nullable DuplexStudy scan = leg == null ? null : leg.duplex();
        if (assessment != null && !assessment.assessable()) {
            return new LegPicture.NotAssessable();
        }
        if (assessment == null || scan == null) {
            return new LegPicture.NotExamined();
        }
        return new LegPicture.Examined(
                assessment.veins(),
                Boolean.TRUE.equals(scan.perforatorsReviewed()),
                Boolean.TRUE.equals(scan.varicesReviewed()));
    }

    private void draw(Drawing drawing) {
        drawing.marks().forEach(this::draw);
    }

    private void draw(Mark mark) {
        switch (mark) {
            case PathMark path -> {
                Ink.Paint paint = paint(path.stroke(), path.fill());
                ink.prepare(paint);
                path.path().walk(new ScaledPen());
                ink.paint(paint);
            }
            case CircleMark circle -> {
                Ink.Paint paint = paint(circle.stroke(), circle.fill());
                ink.prepare(paint);
                Point centre = circle.centre();
                Circle.add(ink, centre.x() * scale, centre.y() * scale, circle.radius() * scale);
                ink.paint(paint);
            }
            case TextMark text -> text(text);
        }
    }

    private void text(TextMark mark) {
        Style style =
                new Style(face(mark.weight()), mark.size() * scale, 0, PAPER.rgb(mark.colour()));
        String words = Glyphs.printable(mark.text());
        double width = style.width(words);
        double shift =
                switch (mark.align()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        ink.text(words, mark.x() * scale - shift, mark.baseline() * scale, style, mark.italic());
    }

    private Ink.Paint paint(@Nullable Stroke stroke, @Nullable ColourRole fill) {
        int inside = fill == null ? -1 : PAPER.rgb(fill);
        if (stroke == null) {
            return new Ink.Paint(inside, -1, 0, List.of(), false);
        }
        return new Ink.Paint(
                inside,
                PAPER.rgb(stroke.colour()),
                stroke.width() * scale,
                stroke.dash().stream().map(length -> length * scale).toList(),
                stroke.cap() == Stroke.Cap.ROUND);
    }

    private static Face face(TextMark.Weight weight) {
        return switch (weight) {
            case REGULAR -> Face.REGULAR;
            case SEMIBOLD -> Face.SEMIBOLD;
            case BOLD -> Face.BOLD;
        };
    }

    private final class ScaledPen implements PathData.Pen {
        @Override
        public void moveTo(double x, double y) {
            ink.moveTo(x * scale, y * scale);
        }

        @Override
        public void lineTo(double x, double y) {
            ink.lineTo(x * scale, y * scale);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            ink.curveTo(x1 * scale, y1 * scale, x2 * scale, y2 * scale, x * scale, y * scale);
        }

        @Override
        public void close() {
            ink.close();
        }
    }
}
