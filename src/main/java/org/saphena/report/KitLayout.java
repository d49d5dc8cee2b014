package org.saphena.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Box;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Footer;
import org.saphena.report.pdf.Frame;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.Heading;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;
import org.saphena.report.pdf.Table;
import org.saphena.report.pdf.Tag;
import org.saphena.report.pdf.WritingLines;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Where everything of a recovery kit stands. */
final class KitLayout {
    private static final double LINE_STEP = 24;
    private static final int STEPS = 4;
    private static final Style CODE = new Style(Face.BOLD, 17, 22, Typography.INK);
    private static final Style BODY = new Style(Face.REGULAR, 11.5, 16.5, Typography.INK);
    private static final Style TITLE = new Style(Face.BOLD, 20, 26, Typography.INK);
    private static final Style SECTION = new Style(Face.BOLD, 14, 19, Typography.INK);
    private static final Style QUIET = new Style(Face.REGULAR, 11.5, 16.5, Typography.MUTED);
    private static final Style FOOT = new Style(Face.REGULAR, 7.2, 8.6, Typography.MUTED);

    private final List<String> groups;
    private final LocalDate made;
    private final Language language;
    private final Letterhead letterhead;
    private final PageFormat paper;

    KitLayout(List<String> groups, LocalDate made, Language language, Letterhead letterhead) {
        this.groups = List.copyOf(groups);
        this.made = made;
        this.language = language;
        this.letterhead = letterhead;
        this.paper = letterhead.page(17, 13, 13, 8);
    }

    String title() {
        return text("title");
    }

    Flow flow() {
        Flow flow = new Flow(paper);
        new ClinicLine(letterhead.clinic(), QUIET, text("logo"), language)
                .addTo(flow, paper.textWidth());
        flow.add(
                new Paragraph(
                        List.of(new Run(title(), TITLE)), Tag.title(), Align.START, language));
        flow.add(paragraph(text("made", Formats.date(made, language)), QUIET));
        flow.add(new Gap(6));
        flow.add(warning());
        flow.add(new Gap(10));
        flow.add(heading("code"));
        flow.add(new Gap(4));
        flow.add(code());
        flow.add(new Gap(6));
        flow.add(paragraph(text("letters"), QUIET));
        flow.add(new Gap(8));
        flow.add(heading("use"));
        for (int step = 1; step <= STEPS; step++) {
            flow.add(paragraph(step + ". " + text("use." + step), BODY));
        }
        flow.add(new Gap(8));
        flow.add(heading("keeping"));
        for (String line : List.of("place", "checked")) {
            flow.add(paragraph(text(line), BODY));
            flow.add(new WritingLines(1, LINE_STEP, Typography.LINE));
        }
        return flow;
    }

    Footer footer() {
        return (page, pages) ->
                new Footer.Ends(
                        List.of(new Run(title(), FOOT)),
                        List.of(new Run(text("page", page, pages), FOOT)));
    }

    private Box warning() {
        List<Block> words =
                List.of(paragraph(text("what"), BODY), paragraph(text("secret"), BODY.bold()));
        return new Box(
                words, new Frame(PageFormat.MM * 0.9, 0, 8, Typography.INK, Typography.PAPER), 0);
    }

    /** Four groups in a line, each under the number that it is asked by. */
    private Table code() {
        int half = groups.size() / 2;
        List<Table.Column> columns =
                List.of(
                        column("number", 15), column("group", 35),
                        column("number", 15), column("group", 35));
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<List<Run>> row = new ArrayList<>(cells(i));
            row.addAll(cells(i + half));
            rows.add(row);
        }
        return new Table(
                columns,
                rows,
                new Table.Ruling(3, 3, 4, Typography.INK, Typography.LINE),
                language);
    }

    private List<List<Run>> cells(int group) {
        return List.of(
                List.of(new Run(Integer.toString(group + 1), BODY)),
                List.of(new Run(groups.get(group), CODE)));
    }

    private Table.Column column(String head, double width) {
        return new Table.Column(List.of(new Run(text(head), BODY.bold())), width, Align.START);
    }

    private Heading heading(String key) {
        return new Heading(List.of(new Run(text(key), SECTION)), text(key), 40, -1, language);
    }

    private Paragraph paragraph(String text, Style style) {
        return new Paragraph(List.of(new Run(text, style)), language);
    }

    private String text(String key, Object... arguments) {
        return Messages.of(language).get("vault.paper." + key, arguments);
    }
}
