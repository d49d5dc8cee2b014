package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.report.ClinicLine;
import org.saphena.report.Letterhead;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Box;
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
import org.saphena.text.Messages;

/** Where everything of a sheet stands. */
final class FormLayout {
    private static final int DAYS = 28;
    private static final int DIARY_COLUMNS = 7;
    private static final double DAY_LEADING = 17.2;
    private static final double DAY_LEADING_LETTER = 14.4;
    private static final double LINE_STEP = 21;
    private static final List<String> SYMPTOMS =
            List.of(
                    "ache",
                    "heavy",
                    "swelling",
                    "cramps",
                    "itch",
                    "restless",
                    "veins",
                    "skin",
                    "sore");
    private static final List<String> QUESTIONS =
            List.of("cramps-when", "better", "before", "medicines", "allergies", "ask");

    private final Form form;
    private final Language language;
    private final Letterhead letterhead;
    private final PageFormat paper;
    private final Type type;

    FormLayout(Form form, Language language, Letterhead letterhead) {
        this.form = form;
        this.language = language;
        this.letterhead = letterhead;
        this.paper = letterhead.page(17, 13, 13, 8);
        this.type = Type.of(language, 0.95);
    }

    String title() {
        return text("title");
    }

    Flow flow() {
        Flow flow = new Flow(paper);
        new ClinicLine(letterhead.clinic(), type.quiet(), plain("logo"), language)
                .addTo(flow, paper.textWidth());
        flow.add(
                new Paragraph(
                        List.of(new Run(title(), type.title())),
                        Tag.title(),
                        Align.START,
                        language));
        flow.add(paragraph(plain("form.who")));
        flow.add(new Gap(3));
        flow.add(paragraph(text("how")));
        flow.add(new Gap(5));
        switch (form) {
            case CRAMP_DIARY -> flow.add(diary());
            case SYMPTOM_SHEET -> addSheet(flow);
        }
        return flow;
    }

    Footer footer() {
        return (page, pages) ->
                new Footer.Ends(
                        List.of(new Run(title(), type.footer())),
                        List.of(new Run(plain("footer.page", page, pages), type.footer())));
    }

    private Table diary() {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 1; i <= DIARY_COLUMNS; i++) {
            columns.add(column(text("head." + i), i == DIARY_COLUMNS ? 60 : 24));
        }
        Style day = with(letterhead.letter() ? DAY_LEADING_LETTER : DAY_LEADING);
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 1; i <= DAYS; i++) {
            List<List<Run>> row = new ArrayList<>();
            row.add(List.of(new Run(text("day", i), day)));
            row.addAll(Collections.nCopies(DIARY_COLUMNS - 1, List.of(new Run("\u00a0", day))));
            rows.add(row);
        }
        return new Table(columns, rows, new Table.Ruling(2, 2, 3, Type.INK, Type.LINE), language);
    }

    private void addSheet(Flow flow) {
        flow.add(heading(text("symptoms")));
        flow.add(symptoms());
        for (String question : QUESTIONS) {
            flow.add(new Gap(5));
            flow.add(paragraph(text(question)));
            flow.add(new WritingLines(2, LINE_STEP, Type.LINE));
        }
        flow.add(new Gap(7));
        List<Block> help = new ArrayList<>();
        help.add(paragraph("**" + plain("help") + "**"));
        help.add(paragraph(call("emergency", letterhead.clinic().emergency())));
        help.add(paragraph(call("clinic", letterhead.clinic().telephone())));
        flow.add(new Box(help, new Frame(PageFormat.MM * 0.9, 0, 8, Type.INK, Type.PAPER), 0));
    }

    /** Whom to call; no number is made up. */
    private String call(String whom, @Nullable String number) {
        return number == null
                ? plain("help." + whom + "-number")
                : plain("help." + whom, Marked.plain(number));
    }

    private Table symptoms() {
        List<Table.Column> columns =
                List.of(
                        column(text("symptom"), 60),
                        column(plain("side.right"), 30),
                        column(plain("side.left"), 30),
                        column(text("how-bad"), 50));
        List<List<List<Run>>> rows =
                SYMPTOMS.stream()
                        .map(symptom ->
                                List.of(
                                        List.of(new Run(text(symptom), type.body())),
                                        box(),
                                        box(),
                                        List.of(new Run("\u00a0", type.body()))))
                        .toList();
        return new Table(columns, rows, ChoicesTable.ruling(), language);
    }

    private List<Run> box() {
        return List.of(new Run("\u25a1", type.body()));
    }

    private Table.Column column(String head, double width) {
        return new Table.Column(List.of(new Run(head, type.bold())), width, Align.START);
    }

    private Style with(double leading) {
        Style body = type.body();
        return new Style(body.face(), body.size(), leading, body.rgb());
    }

    private Block heading(String text) {
        return new Heading(List.of(new Run(text, type.section())), text, 40, -1, language);
    }

    private Paragraph paragraph(String text) {
        return new Paragraph(Marked.runs(text, type.body()), language);
    }

    private String text(String key, Object... arguments) {
        return plain("form." + form.code() + "." + key, arguments);
    }

    private String plain(String key, Object... arguments) {
        return Messages.of(language).get("patient." + key, arguments);
    }
}
