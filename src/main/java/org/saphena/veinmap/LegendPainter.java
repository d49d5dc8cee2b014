package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphena.clinical.Language;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Messages;
import org.saphena.veinmap.TextMark.Align;
import org.saphena.veinmap.TextMark.Weight;

/** Explains the lines and signs in two rows below the legs. */
final class LegendPainter {
    private static final double STATES_Y = 353.5;
    private static final double KINDS_Y = 368.5;
    private static final double MARGIN = 16;
    private static final double GAP = 4.5;
    private static final double LONG_LINE = 27;
    private static final double SHORT_LINE = 19;
    private static final int ROOMY = 5;
    private static final double NODE = 11;

    private final Geometry geometry;
    private final Sheet sheet;
    private final Messages messages;
    private final double size;

    LegendPainter(Geometry geometry, MapSheet map) {
        this.geometry = geometry;
        this.sheet = geometry.sheet(map.layout());
        this.messages = Messages.of(map.language());
        this.size = map.layout() == Layout.DETAILED ? 8.6 : 8.2;
    }

    private enum Swatch {
        TRUNK,
        DEEP,
        NODE,
        TRIBUTARY
    }

    private record Entry(Swatch swatch, VeinStatus status, String text) {
        double swatchWidth(double line) {
            return swatch == Swatch.NODE ? NODE : line;
        }
    }

    List<Mark> paint(List<VeinMarks> veins) {
        List<Entry> states = new ArrayList<>();
        Stream.of(
                        VeinStatus.NORMAL,
                        VeinStatus.REFLUX,
                        VeinStatus.OCCLUDED,
                        VeinStatus.ABLATED,
                        VeinStatus.NOT_EXAMINED)
                .forEach(status -> states.add(state(status)));
        if (veins.stream().anyMatch(vein -> vein.status() == VeinStatus.FLOW_UNKNOWN)) {
            states.add(state(VeinStatus.FLOW_UNKNOWN));
        }
        List<Entry> kinds =
                List.of(
                        kind(Swatch.DEEP, VeinStatus.NORMAL, "deep"),
                        kind(Swatch.TRUNK, VeinStatus.NORMAL, "trunk"),
                        kind(Swatch.NODE, VeinStatus.NORMAL, "perforator.competent"),
                        kind(Swatch.NODE, VeinStatus.REFLUX, "perforator.incompetent"),
                        kind(Swatch.TRIBUTARY, VeinStatus.PRESENT, "tributary"));
        return Stream.concat(row(states, STATES_Y).stream(), row(kinds, KINDS_Y).stream()).toList();
    }

    private Entry state(VeinStatus status) {
        return kind(Swatch.TRUNK, status, status.code());
    }

    private Entry kind(Swatch swatch, VeinStatus status, String key) {
        return new Entry(swatch, status, messages.get("veinmap.legend." + key));
    }

    private List<Mark> row(List<Entry> entries, double y) {
        double line = entries.size() > ROOMY ? SHORT_LINE : LONG_LINE;
        double used = entries.stream().mapToDouble(entry -> width(entry, line)).sum();
        double space = (sheet.width() - 2 * MARGIN - used) / (entries.size() - 1);
        List<Mark> marks = new ArrayList<>();
        double x = MARGIN;
        for (Entry entry : entries) {
            marks.addAll(swatch(entry, x, y, line));
            marks.add(
                    new TextMark(
                            entry.text(),
                            x + entry.swatchWidth(line) + GAP,
                            y + 0.36 * size,
                            size,
                            Weight.REGULAR,
                            Align.START,
                            ColourRole.INK,
                            false));
            x += width(entry, line) + space;
        }
        return marks;
    }

    private double width(Entry entry, double line) {
        return entry.swatchWidth(line) + GAP + TextWidth.of(entry.text(), size);
    }

    /** How a superficial vein of that state is drawn, {@code length} long. */
    static List<Mark> sample(VeinStatus status, double y, double length) {
        MapSheet any =
                new MapSheet(
                        new LegPicture.NotExamined(),
                        new LegPicture.NotExamined(),
                        Layout.STANDARD,
                        Language.EN);
        Swatch swatch = status == VeinStatus.PRESENT ? Swatch.TRIBUTARY : Swatch.TRUNK;
        return new LegendPainter(Geometry.shipped(), any)
                .swatch(new Entry(swatch, status, ""), 2, y, length);
    }

    private List<Mark> swatch(Entry entry, double x, double y, double length) {
        Styles styles = geometry.styles();
        PathData line = PathData.line(new Point(x, y), new Point(x + length, y));
        return switch (entry.swatch()) {
            case TRUNK -> line(line, styles.superficial().of(entry.status()), entry, x, y, length);
            case DEEP -> line(line, styles.deep().of(entry.status()), entry, x, y, length);
            case TRIBUTARY ->
                    line(
                            wave(x, y, length),
                            styles.varicosity().of(entry.status()),
                            entry,
                            x,
                            y,
                            length);
            case NODE -> new NodePainter(new Point(x + NODE / 2, y), 1, true).paint(entry.status());
        };
    }

    private static List<Mark> line(
            PathData path, LineStyle style, Entry entry, double x, double y, double length) {
        List<Mark> marks = new ArrayList<>(LinePainter.paint(path, style, entry.status(), 0));
        IntStream.range(0, 4)
                .mapToObj(i -> new Point(x + length * (i + 0.5) / 4, y))
                .forEach(at -> marks.addAll(glyphs(style.glyph(), at)));
        return marks;
    }

    private static List<Mark> glyphs(LineStyle.Glyph glyph, Point at) {
        return switch (glyph) {
            case CHEVRON -> List.of(Glyphs.chevron(at, 0, 1));
            case CROSS -> Glyphs.cross(at, 1);
            case NONE -> List.of();
        };
    }

    private static PathData wave(double x, double y, double length) {
        List<PathData.Command> commands = new ArrayList<>();
        commands.add(new PathData.Command.Move(new Point(x, y)));
        int waves = 6;
        double step = length / waves;
        for (int i = 0; i < waves; i++) {
            double from = x + i * step;
            double bend = y + (i % 2 == 0 ? -3.2 : 3.2);
            commands.add(
                    new PathData.Command.Curve(
                            new Point(from + step * 0.35, bend),
                            new Point(from + step * 0.65, bend),
                            new Point(from + step, y)));
        }
        return new PathData(commands);
    }
}
