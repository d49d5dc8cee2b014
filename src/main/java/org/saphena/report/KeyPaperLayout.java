package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.report.KeyPaper.Group;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Footer;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.Heading;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Piece;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;
import org.saphena.report.pdf.Table;
import org.saphena.report.pdf.Tag;
import org.saphena.text.Messages;

/** Where everything of the paper of the keys stands: the screens in two columns. */
final class KeyPaperLayout {
    private static final double GUTTER = 16;
    private static final double BETWEEN = 7;
    private static final double ROOM = 1.2;
    private static final double ROOM_LETTER = 0.9;
    private static final Style TITLE = new Style(Face.BOLD, 16, 20, Typography.INK);
    private static final Style SECTION = new Style(Face.BOLD, 10, 13, Typography.INK);
    private static final Style BODY = new Style(Face.REGULAR, 8.2, 9.9, Typography.INK);
    private static final Style QUIET = new Style(Face.REGULAR, 8.4, 11, Typography.MUTED);
    private static final Style HEAD = new Style(Face.SEMIBOLD, 7.4, 9, Typography.MUTED);
    private static final Style FOOT = new Style(Face.REGULAR, 7.2, 8.6, Typography.MUTED);

    private final KeyPaper keys;
    private final Language language;
    private final Letterhead letterhead;
    private final PageFormat paper;
    private final double wide;

    KeyPaperLayout(KeyPaper keys, Language language, Letterhead letterhead) {
        this.keys = keys;
        this.language = language;
        this.letterhead = letterhead;
        this.paper = letterhead.page(12, 10, 12, 7);
        this.wide = (paper.textWidth() - GUTTER) / 2;
    }

    Flow flow() {
        Flow flow = new Flow(paper);
        new ClinicLine(letterhead.clinic(), QUIET, text("vault.paper.logo"), language)
                .addTo(flow, paper.textWidth());
        flow.add(
                new Paragraph(
                        List.of(new Run(keys.title(), TITLE)), Tag.title(), Align.START, language));
        flow.add(new Paragraph(List.of(new Run(keys.about(), QUIET)), language));
        flow.add(new Gap(6));
        List<List<Block>> groups = keys.groups().stream().map(this::group).toList();
        int left = half(groups);
        flow.add(
                List.of(
                        column(0, groups.subList(0, left)),
                        column(wide + GUTTER, groups.subList(left, groups.size()))));
        return flow;
    }

    Footer footer() {
        return (page, pages) ->
                new Footer.Ends(
                        List.of(new Run(keys.title(), FOOT)),
                        List.of(new Run(text("vault.paper.page", page, pages), FOOT)));
    }

    private Flow.Column column(double x, List<List<Block>> groups) {
        return new Flow.Column(x, wide, groups.stream().flatMap(List::stream).toList());
    }

    /** How many groups stand on the left, so that the longer column is as short as can be. */
    private int half(List<List<Block>> groups) {
        int best = groups.size();
        double least = Double.MAX_VALUE;
        for (int left = 1; left <= groups.size(); left++) {
            double longer =
                    Math.max(
                            height(groups.subList(0, left)),
                            height(groups.subList(left, groups.size())));
            if (longer < least) {
                least = longer;
                best = left;
            }
        }
        return best;
    }

    private double height(List<List<Block>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .flatMap(block -> block.pieces(wide).stream())
                .mapToDouble(Piece::height)
                .sum();
    }

    private List<Block> group(Group group) {
        return List.of(
                new Heading(
                        List.of(new Run(group.name(), SECTION)), group.name(), 40, -1, language),
                table(group),
                new Gap(BETWEEN));
    }

    private Table table(Group group) {
        double room = letterhead.letter() ? ROOM_LETTER : ROOM;
        List<List<List<Run>>> rows = new ArrayList<>();
        for (KeyPaper.Key key : group.keys()) {
            rows.add(
                    List.of(
                            List.of(new Run(key.pressed(), BODY.bold())),
                            List.of(new Run(key.does(), BODY))));
        }
        return new Table(
                List.of(head("ui.keys.paper.pressed", 27), head("ui.keys.paper.does", 73)),
                rows,
                new Table.Ruling(room, room, 2, Typography.INK, Typography.LINE),
                language);
    }

    private Table.Column head(String key, double width) {
        return new Table.Column(List.of(new Run(text(key), HEAD)), width, Align.START);
    }

    private String text(String key, Object... arguments) {
        return Messages.of(language).get(key, arguments);
    }
}
