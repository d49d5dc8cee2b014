package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Box;
import org.saphena.report.pdf.Frame;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.Heading;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;
import org.saphena.report.pdf.Table;
import org.saphena.report.pdf.Tag;

/** Turns sections into blocks: a heading with a rule, or a box, and what stands below. */
final class SectionLayout {
    private static final double RESERVE = 42;
    private static final double TIGHT_RESERVE = 24;

    private final Typography type;
    private final Language language;

    SectionLayout(Typography type, Language language) {
        this.type = type;
        this.language = language;
    }

    /** Heading and content in body type. */
    List<Block> blocks(Section section) {
        return blocks(section, type.body());
    }

    /** Heading and content in {@code style}. */
    List<Block> blocks(Section section, Style style) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(section.title(), section.aside()));
        blocks.add(new Gap(2.5));
        section.items().forEach(item -> blocks.addAll(item(item, style)));
        blocks.add(new Gap(7 * type.space()));
        return blocks;
    }

    /** The content alone, where it bears the title itself. */
    List<Block> items(Section section, Style style) {
        List<Block> blocks = new ArrayList<>();
        section.items().forEach(item -> blocks.addAll(item(item, style)));
        if (!blocks.isEmpty()) {
            blocks.add(new Gap(5 * type.space()));
        }
        return blocks;
    }

    /** Title and content in the same paragraph. */
    List<Block> runIn(Section section, Style style) {
        List<Block> blocks = new ArrayList<>();
        Phrase title = Phrase.bold(section.title() + ": ");
        for (Item item : section.items()) {
            switch (item) {
                case Item.Sentence(Phrase phrase) ->
                        blocks.addAll(item(Item.of(title.then(phrase)), style));
                case Item.Step(Phrase phrase) ->
                        blocks.addAll(item(new Item.Step(title.then(phrase)), style));
                case Item.Aside aside -> blocks.addAll(item(aside, style));
                case Item.Grid grid -> blocks.addAll(item(grid, style));
            }
            title = Phrase.EMPTY;
        }
        return blocks;
    }

    Block heading(String title, Phrase aside) {
        List<Run> runs = new ArrayList<>(List.of(new Run(title, type.section())));
        if (!aside.isEmpty()) {
            Style quiet =
                    new Style(
                            type.caption().face(),
                            type.caption().size(),
                            type.section().leading(),
                            Typography.MUTED);
            runs.add(new Run("  ", type.section()));
            runs.addAll(Typography.runs(aside, quiet));
        }
        double reserve = type.isTight() ? TIGHT_RESERVE : RESERVE;
        return new Heading(runs, title, reserve, Typography.INK, language);
    }

    /** A box with a title inside, at least {@code least} points high. */
    Block box(Section section, double least, Frame frame) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        List.of(new Run(section.title(), type.body().bold())),
                        Tag.heading(),
                        Align.START,
                        language));
        section.items().forEach(item -> blocks.addAll(item(item, type.notes())));
        return new Box(blocks, frame, least);
    }

    static Frame frame(double millimetres, double bar) {
        return new Frame(
                PageFormat.MM * millimetres,
                PageFormat.MM * bar,
                6,
                Typography.INK,
                Typography.PAPER);
    }

    List<Block> item(Item item, Style style) {
        return switch (item) {
            case Item.Sentence sentence ->
                    List.of(
                            new Paragraph(Typography.runs(sentence.phrase(), style), language),
                            new Gap(1.5));
            case Item.Aside aside ->
                    List.of(
                            new Paragraph(
                                    Typography.runs(aside.phrase(), type.caption()), language),
                            new Gap(1.5));
            case Item.Step step ->
                    List.of(
                            new Paragraph(Typography.runs(step.phrase(), style), language),
                            new Gap(1));
            case Item.Grid grid -> List.of(table(grid), new Gap(4 * type.space()));
        };
    }

    private Table table(Item.Grid grid) {
        List<Column> columns = columns(grid.kind());
        List<Table.Column> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Run> head = heading(grid.head().get(i));
            heads.add(new Table.Column(head, columns.get(i).width(), columns.get(i).align()));
        }
        List<List<List<Run>>> rows = grid.rows().stream().map(row -> cells(row, columns)).toList();
        return new Table(heads, rows, ruling(), language);
    }

    private Table.Ruling ruling() {
        double space = type.isTight() ? 0.7 : 1.6;
        return new Table.Ruling(space, space, 2, Typography.INK, Typography.LINE);
    }

    private List<Run> heading(Phrase phrase) {
        return phrase.words().stream()
                .map(word ->
                        word.side() == null
                                ? new Run(word.text(), type.head())
                                : Typography.runs(new Phrase(List.of(word)), type.table())
                                        .getFirst())
                .toList();
    }

    private List<List<Run>> cells(List<Phrase> row, List<Column> columns) {
        List<List<Run>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean number = columns.get(i).align() == Align.END;
            Style style = number ? type.table().digits() : type.table();
            cells.add(Typography.runs(row.get(i), style));
        }
        return cells;
    }

    private record Column(double width, Align align) {}

    /** Widths in millimetres on the whole page; narrower pages scale them. */
    private List<Column> columns(Item.Kind kind) {
        return switch (kind) {
            case SEVERITY -> List.of(start(13), start(29), start(75), end(20), end(22), end(21));
            case DUPLEX -> List.of(start(42), start(41), end(12), end(10));
            case OPTIONS -> List.of(start(28), start(152));
        };
    }

    private static Column start(double width) {
        return new Column(width, Align.START);
    }

    private static Column end(double width) {
        return new Column(width, Align.END);
    }
}
