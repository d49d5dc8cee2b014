package org.saphena.report;

import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.report.pdf.Face;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;

/**
 * Type sizes and leading of the clinician's summary, in points, by language.
 *
 * @param notes impression, plan, symptoms, examination and history
 * @param space how much of the usual room stands between things; 1 is all of it
 */
record Typography(
        Style title,
        Style section,
        Style name,
        Style body,
        Style notes,
        Style table,
        Style head,
        Style caption,
        Style footer,
        double space) {
    static final int INK = 0x1B2733;
    static final int MUTED = 0x4A5866;
    static final int LINE = 0xC3C8CE;
    static final int PAPER = 0xFFFFFF;
    private static final double TIGHT = 0.6;

    static Typography of(Language language) {
        return switch (language) {
            case EN -> sized(17.5, 12, 12.4, 11, 9.4);
            case KO -> sized(20, 14, 14, 12.5, 10.5);
        };
    }

    boolean isTight() {
        return space < 1;
    }

    /** Less room between lines and things, and the notes in the size of a table. */
    Typography tight(Language language) {
        return closer(
                switch (language) {
                    case EN -> 0.865;
                    case KO -> 0.83;
                });
    }

    /** As {@link #tight}, with the least room in which letters do not touch. */
    Typography tightest() {
        return closer(0.80);
    }

    private Typography closer(double factor) {
        Style small = closer(table, factor);
        return new Typography(
                title,
                section,
                name,
                closer(body, factor),
                small,
                small,
                closer(head, factor),
                closer(caption, factor),
                footer,
                TIGHT);
    }

    private static Style closer(Style style, double factor) {
        return new Style(style.face(), style.size(), style.leading() * factor, style.rgb());
    }

    /** {@code phrase} in {@code style}: stressed words bold, quiet ones muted, sides as badges. */
    static List<Run> runs(Phrase phrase, Style style) {
        return phrase.words().stream().map(word -> run(word, style)).toList();
    }

    private static Run run(Phrase.Word word, Style style) {
        if (word.side() != null) {
            boolean right = word.side() == Side.RIGHT;
            return new Run(word.text(), style, right ? Run.Badge.SQUARE : Run.Badge.ROUND);
        }
        return switch (word.tone()) {
            case PLAIN -> new Run(word.text(), style);
            case STRONG -> new Run(word.text(), style.bold());
            case QUIET -> new Run(word.text(), style.in(MUTED));
            case BREAK -> Run.lineBreak(style);
        };
    }

    private static Typography sized(
            double title, double section, double body, double table, double caption) {
        return new Typography(
                new Style(Face.BOLD, 15, title, INK),
                new Style(Face.BOLD, 10.2, section, INK),
                new Style(Face.BOLD, 11, 14, INK),
                new Style(Face.REGULAR, 9, body, INK),
                new Style(Face.REGULAR, 9, body, INK),
                new Style(Face.REGULAR, 8.3, table, INK),
                new Style(Face.SEMIBOLD, 7.8, table, INK),
                new Style(Face.REGULAR, 7.4, caption, MUTED),
                new Style(Face.REGULAR, 7.2, 8.6, MUTED),
                1);
    }
}
