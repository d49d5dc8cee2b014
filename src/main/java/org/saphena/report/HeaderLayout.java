package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Box;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Frame;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;
import org.saphena.report.pdf.Tag;

/** Title, state and identity at the top of the first page. */
final class HeaderLayout {
    private static final double TITLE_SHARE = 0.58;

    private final Content.Header header;
    private final Typography type;
    private final Language language;

    HeaderLayout(Content.Header header, Typography type, Language language) {
        this.header = header;
        this.type = type;
        this.language = language;
    }

    void addTo(Flow flow, double width) {
        double left = width * TITLE_SHARE;
        flow.add(
                List.of(
                        new Flow.Column(0, left, titleBlocks()),
                        new Flow.Column(left, width - left, metaBlocks())));
        flow.add(new Gap(4 * type.space()));
        flow.add(identity(width));
        flow.add(new Gap(7 * type.space()));
    }

    private List<Block> titleBlocks() {
        Style title = type.title();
        return List.of(
                new Paragraph(
                        List.of(new Run(header.title(), title)),
                        Tag.title(),
                        Align.START,
                        language),
                new Paragraph(
                        List.of(new Run(header.under(), type.body().in(Typography.MUTED))),
                        language));
    }

    private List<Block> metaBlocks() {
        List<Block> blocks = new ArrayList<>();
        if (!header.draft().isEmpty()) {
            Style style = type.name().in(Typography.INK);
            blocks.add(end(new Run(header.draft(), style)));
            blocks.add(new Gap(type.title().leading() - type.name().leading()));
        } else {
            blocks.add(new Gap(type.title().leading() - type.body().leading()));
        }
        header.meta()
                .forEach(line -> blocks.add(end(new Run(line, type.body().in(Typography.MUTED)))));
        return blocks;
    }

    private Paragraph end(Run run) {
        return new Paragraph(List.of(run), Tag.paragraph(), Align.END, language);
    }

    /** The name and the fields in one line where they fit, else below one another. */
    private Block identity(double width) {
        Frame frame = new Frame(PageFormat.MM * 0.35, 0, 6, Typography.INK, Typography.PAPER);
        List<Run> runs = new ArrayList<>(Typography.runs(header.name(), type.name()));
        Style label = type.head().in(Typography.MUTED);
        Style value = type.body().scaled(10 / type.body().size());
        for (Content.Field field : header.fields()) {
            runs.add(new Run("    ", type.name()));
            runs.add(new Run(field.label().replace(' ', '\u00a0') + "\u00a0", regular(label)));
            runs.add(new Run(field.value().replace(' ', '\u00a0'), value));
        }
        return new Box(List.of(new Paragraph(spread(runs, width - 14), language)), frame, 0);
    }

    /** Widens the gaps between the fields until the line is full. */
    private List<Run> spread(List<Run> runs, double width) {
        double used = runs.stream().mapToDouble(run -> run.style().width(run.text())).sum();
        double gap = (width - used) / header.fields().size();
        if (gap <= 0) {
            return runs;
        }
        double space = type.name().width(" ");
        String wider = " ".repeat(4 + (int) (gap / space));
        return runs.stream()
                .map(run -> run.text().isBlank() ? new Run(wider, run.style()) : run)
                .toList();
    }

    private static Style regular(Style style) {
        return new Style(Face.REGULAR, style.size(), style.leading(), style.rgb(), false);
    }
}
