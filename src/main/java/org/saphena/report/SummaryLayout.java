package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Box;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Footer;
import org.saphena.report.pdf.Frame;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;

/** Where everything of a clinician's summary stands. */
final class SummaryLayout {
    private static final double GUTTER = 5 * PageFormat.MM;
    private static final double IMPRESSION_SHARE = 0.6;

    private final PageFormat format;
    private final double width;
    private final double half;
    private final ClinicDetails clinic;
    private final Typography type;
    private final SectionLayout sections;
    private final Language language;
    private final Content content;
    private final Figure map;

    SummaryLayout(
            Content content,
            Figure map,
            Typography type,
            Language language,
            Letterhead letterhead) {
        this.format =
                letterhead.letter()
                        ? PageFormat.letter(15, 13, 15, 8)
                        : PageFormat.a4(15, 13, 15, 8);
        this.width = format.textWidth();
        this.half = (width - GUTTER) / 2;
        this.clinic = letterhead.clinic();
        this.content = content;
        this.map = map;
        this.type = type;
        this.language = language;
        this.sections = new SectionLayout(type, language);
    }

    static double mapWidth() {
        return 180 * PageFormat.MM;
    }

    Flow flow() {
        Flow flow = new Flow(format);
        new ClinicLine(clinic, type.caption(), content.header().logo(), language)
                .addTo(flow, width);
        new HeaderLayout(content.header(), type, language).addTo(flow, width);
        addRedFlags(flow);
        addImpression(flow);
        addSafety(flow);
        addMap(flow);
        addSeverity(flow);
        addHistory(flow);
        addDuplex(flow);
        content.options()
                .forEach(section -> sections.blocks(section, type.table()).forEach(flow::add));
        if (!isSingle()) {
            addBalanced(flow, followThrough());
        }
        addEnd(flow);
        return flow;
    }

    Footer footer() {
        Style style = type.footer();
        return (page, pages) ->
                new Footer.Ends(
                        List.of(new Run(content.header().footer(), style)),
                        List.of(
                                new Run(
                                        content.header().document()
                                                + " \u00b7 "
                                                + page
                                                + "/"
                                                + pages,
                                        style)));
    }

    private void addRedFlags(Flow flow) {
        if (!content.redFlags().isEmpty()) {
            flow.add(sections.box(content.redFlags(), 0, SectionLayout.frame(0.9, 0)));
            flow.add(new Gap(6));
        }
    }

    private void addImpression(Flow flow) {
        Frame frame = SectionLayout.frame(0.35, 0);
        Section plan = content.plan();
        if (plan == null) {
            flow.add(sections.box(content.impression(), 0, frame));
        } else {
            double left = (width - GUTTER) * IMPRESSION_SHARE;
            double right = width - GUTTER - left;
            double least =
                    Math.max(
                            sections.box(content.impression(), 0, frame).height(left),
                            sections.box(plan, 0, frame).height(right));
            flow.add(
                    List.of(
                            new Flow.Column(
                                    0,
                                    left,
                                    List.of(sections.box(content.impression(), least, frame))),
                            new Flow.Column(
                                    left + GUTTER,
                                    right,
                                    List.of(sections.box(plan, least, frame)))));
        }
        flow.add(new Gap(6));
    }

    private void addSafety(Flow flow) {
        Phrase bar = Phrase.join("    ", content.safety());
        Block text = new Paragraph(Typography.runs(bar, type.body()), language);
        flow.add(new Box(List.of(text), SectionLayout.frame(0.35, 1.6), 0));
        flow.add(new Gap(8));
    }

    private void addMap(Flow flow) {
        Content.MapText words = content.map();
        flow.add(sections.heading(words.title(), Phrase.EMPTY.quiet(words.aside())));
        flow.add(new Gap(3));
        flow.add(map);
        flow.add(new Gap(2));
        Phrase answers = Phrase.join("    ", words.answers());
        flow.add(new Paragraph(Typography.runs(answers, type.table()), language));
        flow.add(new Gap(7));
    }

    private void addSeverity(Flow flow) {
        if (!content.severity().isEmpty()) {
            sections.blocks(content.severity()).forEach(flow::add);
        }
    }

    private void addHistory(Flow flow) {
        List<List<Block>> parts =
                Stream.of(content.symptoms(), content.examination(), content.history())
                        .filter(section -> !section.isEmpty())
                        .map(section -> compact(section, type.notes()))
                        .toList();
        addBalanced(flow, parts);
    }

    /** The scans side by side; a single one shares its columns with what else is to be said. */
    private void addDuplex(Flow flow) {
        List<List<Block>> scans =
                content.duplex().stream()
                        .map(section -> sections.blocks(section, type.table()))
                        .toList();
        if (isSingle()) {
            addBalanced(flow, Stream.concat(scans.stream(), followThrough().stream()).toList());
            return;
        }
        List<Flow.Column> columns = new ArrayList<>();
        for (List<Block> scan : scans) {
            columns.add(new Flow.Column(columns.isEmpty() ? 0 : half + GUTTER, half, scan));
        }
        if (!columns.isEmpty()) {
            flow.add(columns);
        }
    }

    private boolean isSingle() {
        return content.duplex().size() == 1;
    }

    private List<List<Block>> followThrough() {
        return content.followThrough().stream()
                .map(section -> compact(section, type.table()))
                .toList();
    }

    private List<Block> compact(Section section, Style style) {
        return type.isTight() ? sections.runIn(section, style) : sections.blocks(section, style);
    }

    /** The parts in two columns of about the same height, the order kept. */
    private void addBalanced(Flow flow, List<List<Block>> parts) {
        double all = parts.stream().mapToDouble(this::height).sum();
        List<Block> left = new ArrayList<>();
        List<Block> right = new ArrayList<>();
        double used = 0;
        for (List<Block> part : parts) {
            boolean first = used == 0 || used + height(part) / 2 <= all / 2;
            (first && right.isEmpty() ? left : right).addAll(part);
            used += height(part);
        }
        flow.add(
                List.of(
                        new Flow.Column(0, half, left),
                        new Flow.Column(half + GUTTER, half, right)));
        flow.add(new Gap(type.isTight() ? 4 : 0));
    }

    private double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(block -> block.height(half)).sum();
    }

    private void addEnd(Flow flow) {
        if (!content.sources().isEmpty()) {
            sections.blocks(content.sources(), type.caption()).forEach(flow::add);
        }
        for (Phrase phrase : content.smallPrint()) {
            flow.add(new Paragraph(Typography.runs(phrase, type.caption()), language));
            flow.add(new Gap(1));
        }
    }
}
