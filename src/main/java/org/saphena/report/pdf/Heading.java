package org.saphena.report.pdf;

import java.util.List;
import org.saphena.clinical.Language;

/**
 * A heading with a rule below and a bookmark; it stays with what follows.
 *
 * @param bookmark its text in the outline of the document
 * @param ruleRgb colour of the rule, or negative for a heading without one
 * @param reserve room that must be left below it, in points
 */
public record Heading(
        List<Run> runs, String bookmark, double reserve, int ruleRgb, Language language)
        implements Block {
    private static final double BELOW = 2.4;
    private static final double RULE = 0.9;

    @Override
    public List<Piece> pieces(double width) {
        List<Line> lines = LineBreaker.lines(runs, width, Tag.heading(), language);
        return List.of(new Drawn(this, lines, width));
    }

    /** The same with at least so much room below. */
    Heading reserving(double room) {
        return new Heading(runs, bookmark, Math.max(reserve, room), ruleRgb, language);
    }

    private boolean isRuled() {
        return ruleRgb >= 0;
    }

    private record Drawn(Heading heading, List<Line> lines, double width) implements Piece {
        @Override
        public double height() {
            return lines.stream().mapToDouble(Line::leading).sum()
                    + (heading.isRuled() ? BELOW + RULE : 0);
        }

        @Override
        public double reserve() {
            return heading.reserve();
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            canvas.bookmark(heading.bookmark(), top);
            double y = top;
            for (Line line : lines) {
                canvas.text(line, x, y + line.baseline());
                y += line.leading();
            }
            if (heading.isRuled()) {
                canvas.fill(x, top + height() - RULE, width, RULE, heading.ruleRgb());
            }
        }
    }
}
