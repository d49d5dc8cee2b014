package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.saphena.clinical.Language;
import org.saphena.report.ClinicLine;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Box;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Footer;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Tag;
import org.saphena.report.pdf.WritingLines;

/** Where everything of a patient's summary stands. */
final class LeafletLayout {
    private static final double GUTTER = 7 * PageFormat.MM;
    private static final double PICTURE = 17 * PageFormat.MM;
    private static final double SECTION_GAP = 6;
    private static final double WIDER = 0.56;
    private static final double LINE_STEP = 22;
    private static final int LINES = 3;

    private final Leaflet leaflet;
    private final Figure map;
    private final Voice voice;
    private final Language language;
    private final PageFormat paper;
    private final double width;
    private final Type type;
    private final LeafletText text;

    LeafletLayout(Leaflet leaflet, Figure map, Voice voice, PageFormat paper, double leading) {
        this.leaflet = leaflet;
        this.map = map;
        this.voice = voice;
        this.language = voice.language();
        this.paper = paper;
        this.width = paper.textWidth();
        this.type = Type.of(language, leading);
        this.text = new LeafletText(voice, type);
    }

    Flow flow() {
        Flow flow = new Flow(paper);
        addHead(flow);
        addFound(flow);
        addQuestions(flow);
        addAgreed(flow);
        addChoices(flow);
        addRates(flow);
        addHelp(flow);
        addCare(flow);
        return flow;
    }

    Footer footer() {
        Leaflet.Head head = leaflet.head();
        return (page, pages) ->
                new Footer.Ends(
                        List.of(new Run(head.footer(), type.footer())),
                        List.of(
                                new Run(
                                        head.document()
                                                + " \u00b7 "
                                                + voice.text("footer.page", page, pages),
                                        type.footer())));
    }

    private void addHead(Flow flow) {
        Leaflet.Head head = leaflet.head();
        new ClinicLine(voice.clinic(), type.quiet(), voice.text("logo"), language)
                .addTo(flow, width);
        Block title =
                new Paragraph(
                        List.of(new Run(head.title(), type.title())),
                        Tag.title(),
                        Align.START,
                        language);
        Run draft = new Run(head.draft(), type.bold());
        flow.add(
                List.of(
                        new Flow.Column(0, width * 0.6, List.of(title)),
                        new Flow.Column(
                                width * 0.6,
                                width * 0.4,
                                List.of(
                                        new Gap(7),
                                        new Paragraph(
                                                List.of(draft),
                                                Tag.paragraph(),
                                                Align.END,
                                                language)))));
        flow.add(new Paragraph(List.of(new Run(head.under(), type.quiet())), language));
        flow.add(new Gap(5));
        List<Block> lines = new ArrayList<>();
        lines.add(text.boxTitle(voice.text("in-short")));
        leaflet.inShort().forEach(line -> lines.add(text.paragraph(line)));
        flow.add(new Box(lines, LeafletText.frame(0.7), 0));
        flow.add(new Gap(SECTION_GAP));
    }

    private void addFound(Flow flow) {
        text.bullets("found", leaflet.found()).forEach(flow::add);
        flow.add(new Gap(SECTION_GAP));
        double right = map.width() + GUTTER;
        List<Flow.Column> columns = new ArrayList<>();
        columns.add(new Flow.Column(0, map.width(), List.of(map)));
        columns.addAll(new Legend(voice, type, leaflet.map()).columns(right, width - right));
        flow.add(columns);
        flow.add(new Gap(SECTION_GAP));
    }

    private void addQuestions(Flow flow) {
        flow.add(text.heading(leaflet.questions().title()));
        for (Leaflet.Answer answer : leaflet.questions().answers()) {
            List<Run> runs =
                    new ArrayList<>(List.of(new Run(answer.question() + " ", type.bold())));
            runs.addAll(Marked.runs(answer.answer(), type.body()));
            flow.add(new Paragraph(runs, language));
            flow.add(new Gap(1.5));
        }
        flow.add(new Gap(SECTION_GAP));
    }

    private void addChoices(Flow flow) {
        Leaflet.Choices choices = leaflet.choices();
        if (choices == null) {
            return;
        }
        flow.add(text.heading(voice.text("choices")));
        flow.add(new ChoicesTable(choices, type, language).table());
        flow.add(new Gap(3));
        for (String line : List.of(choices.unsuitable(), choices.sources())) {
            if (!line.isEmpty()) {
                flow.add(text.paragraph(line));
            }
        }
        flow.add(new Gap(SECTION_GAP));
    }

    private void addRates(Flow flow) {
        if (leaflet.rates().isEmpty()) {
            return;
        }
        double half = (width - GUTTER) / 2;
        List<Flow.Column> columns = new ArrayList<>();
        for (Leaflet.Rate rate : leaflet.rates()) {
            double x = columns.isEmpty() ? 0 : half + GUTTER;
            columns.add(new Flow.Column(x, half, rate(rate, half)));
        }
        flow.add(columns);
        flow.add(text.paragraph(voice.text("rates.legend")));
        flow.add(new Gap(SECTION_GAP));
    }

    private List<Block> rate(Leaflet.Rate rate, double room) {
        String alternative = voice.text("rates.picture", rate.title(), rate.words());
        return List.of(
                text.paragraph(rate.title()),
                new Gap(2),
                Dots.of(rate, room, alternative),
                new Gap(2),
                text.paragraph("**" + rate.words() + "**"));
    }

    private void addHelp(Flow flow) {
        List<Block> lines = new ArrayList<>();
        lines.add(text.boxTitle(voice.text("help")));
        leaflet.help().forEach(line -> lines.add(text.paragraph(line)));
        flow.add(new Box(lines, LeafletText.frame(0.9), 0));
        flow.add(new Gap(SECTION_GAP));
    }

    /** The advice; beside it what to expect after the treatment, the drawings, room for notes. */
    private void addCare(Flow flow) {
        double left = (width - GUTTER) * WIDER;
        double right = width - GUTTER - left;
        List<Block> aside = new ArrayList<>();
        if (!leaflet.after().isEmpty()) {
            aside.addAll(text.bullets("after", leaflet.after()));
            aside.add(new Gap(SECTION_GAP));
        }
        if (!leaflet.exercises().isEmpty()) {
            aside.add(pictures(right));
            aside.add(new Gap(SECTION_GAP));
        }
        aside.add(text.heading(voice.text("notes")));
        aside.add(new WritingLines(LINES, LINE_STEP, Type.LINE));
        flow.add(
                List.of(
                        new Flow.Column(0, left, text.bullets("care", leaflet.care())),
                        new Flow.Column(left + GUTTER, right, aside)));
    }

    private Figure pictures(double room) {
        String alternative =
                leaflet.exercises().stream()
                        .map(exercise -> voice.text("care.picture." + exercise.key()))
                        .collect(Collectors.joining("; "));
        return Exercise.strip(leaflet.exercises(), PICTURE, room, alternative);
    }

    private void addAgreed(Flow flow) {
        double left = (width - GUTTER) / 2;
        double right = width - GUTTER - left;
        flow.add(
                List.of(
                        new Flow.Column(0, left, text.bullets("agreed", leaflet.agreed())),
                        new Flow.Column(left + GUTTER, right, visits())));
        flow.add(new Gap(SECTION_GAP));
    }

    private List<Block> visits() {
        List<Block> blocks = new ArrayList<>(List.of(text.heading(voice.text("visits"))));
        blocks.add(
                leaflet.visits().isEmpty()
                        ? text.paragraph(voice.text("visits.none"))
                        : new VisitsTable(leaflet.visits(), voice, type).table());
        return blocks;
    }
}
