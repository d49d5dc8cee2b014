package org.saphena.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
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
        this.format = letterhead.page(15, 13, 15, 8);
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
        if (!content.options().isEmpty()) {
            sections.blocks(content.options(), type.table()).forEach(flow::add);
        }
        addFollowThrough(flow);
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
            flow.add(new Gap(6 * type.space()));
        }
    }

    private void addImpression(Flow flow) {
        Frame frame = SectionLayout.frame(0.35, 0);
        Section plan = content.plan();
        if (plan == null) {
            flow.add(sections.box(content.impression(), 0, frame));
        } else {
            double left = impressionWidth(plan, frame);
            double right = width - GUTTER - left;
            double least = highest(plan, frame, left);
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
        flow.add(new Gap(6 * type.space()));
    }

    /** The width at which impression and plan side by side are least high. */
    private double impressionWidth(Section plan, Frame frame) {
        return DoubleStream.of(0.58, 0.64, 0.7)
                .map(share -> (width - GUTTER) * share)
                .boxed()
                .min(Comparator.comparingDouble(left -> highest(plan, frame, left)))
                .orElseThrow();
    }

    private double highest(Section plan, Frame frame, double left) {
        return Math.max(
                sections.box(content.impression(), 0, frame).height(left),
                sections.box(plan, 0, frame).height(width - GUTTER - left));
    }

    private void addSafety(Flow flow) {
        Phrase bar = Phrase.join("    ", content.safety());
        Block text = new Paragraph(Typography.runs(bar, type.body()), language);
        flow.add(new Box(List.of(text), SectionLayout.frame(0.35, 1.6), 0));
        flow.add(new Gap(8 * type.space()));
    }

    private void addMap(Flow flow) {
        Content.MapText words = content.map();
        flow.add(sections.heading(words.title(), Phrase.EMPTY.quiet(words.aside())));
        flow.add(new Gap(3 * type.space()));
        flow.add(map);
        flow.add(new Gap(2 * type.space()));
        Phrase answers = Phrase.join("    ", words.answers());
        flow.add(new Paragraph(Typography.runs(answers, type.table()), language));
        flow.add(new Gap(7 * type.space()));
    }

    private void addSeverity(Flow flow) {
        sections.items(content.severity(), type.table()).forEach(flow::add);
        if (!content.comparison().isEmpty()) {
            sections.runIn(content.comparison(), type.table()).forEach(flow::add);
            flow.add(new Gap(5 * type.space()));
        }
    }

    private void addHistory(Flow flow) {
        List<Block> parts =
                Stream.of(content.symptoms(), content.examination(), content.history())
                        .filter(section -> !section.isEmpty())
                        .flatMap(section -> compact(section, type.notes()).stream())
                        .toList();
        flow.addColumns(parts, GUTTER);
        flow.add(new Gap(7 * type.space()));
    }

    /** The scans side by side; beside a single one stands what else is to be said. */
    private void addDuplex(Flow flow) {
        List<Flow.Column> columns = new ArrayList<>();
        for (Section scan : content.duplex()) {
            columns.add(column(columns.size(), sections.items(scan, type.table())));
        }
        if (columns.size() == 1) {
            columns.add(column(1, followThrough()));
        }
        if (!columns.isEmpty()) {
            flow.add(columns);
        }
    }

    private Flow.Column column(int number, List<Block> blocks) {
        return new Flow.Column(number * (half + GUTTER), half, blocks);
    }

    private void addFollowThrough(Flow flow) {
        if (content.duplex().size() != 1) {
            flow.addColumns(followThrough(), GUTTER);
            flow.add(new Gap(7 * type.space()));
        }
    }

    private List<Block> followThrough() {
        return content.followThrough().stream()
                .flatMap(section -> compact(section, type.table()).stream())
                .toList();
    }

    private List<Block> compact(Section section, Style style) {
        return type.isTight() ? sections.runIn(section, style) : sections.blocks(section, style);
    }

    private void addEnd(Flow flow) {
        if (!content.sources().isEmpty()) {
            compact(content.sources(), type.caption()).forEach(flow::add);
        }
        Phrase small = Phrase.join(" ", content.smallPrint());
        flow.add(new Paragraph(Typography.runs(small, type.caption()), language));
    }
}
