package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;

/**
 * Breaks text into lines: at spaces only, in both languages; a word wider than the line is cut
 * between its characters.
 */
public final class LineBreaker {
    private final Language document;
    private final List<Line> lines = new ArrayList<>();
    private final double width;
    private final Tag owner;
    private final double indent;
    private List<Fragment> current = new ArrayList<>();
    private double x;
    private @Nullable Tag foreign;

    private LineBreaker(Language document, double width, Tag owner, double indent) {
        this.document = document;
        this.width = width;
        this.owner = owner;
        this.indent = indent;
    }

    /**
     * The lines that {@code runs} take in {@code width} points, tagged as {@code owner}. Where they
     * begin with badges, the further lines stand clear of these, up to a line break.
     */
    static List<Line> lines(List<Run> runs, double width, Tag owner, Language document) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= runs.size(); i++) {
            if (i == runs.size() || runs.get(i).badge() == Run.Badge.BREAK) {
                List<Run> part = runs.subList(start, i);
                LineBreaker breaker = new LineBreaker(document, width, owner, badges(part));
                Words.of(part).forEach(breaker::place);
                breaker.finishLine();
                lines.addAll(breaker.lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private void place(List<Run> word) {
        double needed = Words.visibleWidth(word);
        if (!current.isEmpty() && x + needed > width) {
            finishLine();
        }
        if (x + needed > width) {
            word.forEach(this::cut);
        } else {
            word.forEach(this::append);
        }
    }

    private void cut(Run run) {
        StringBuilder fitting = new StringBuilder();
        for (int codePoint : run.text().codePoints().toArray()) {
            String longer = fitting + Character.toString(codePoint);
            boolean tooLong = x + run.style().width(longer) > width && codePoint != ' ';
            if (tooLong && (!current.isEmpty() || !fitting.isEmpty())) {
                append(new Run(fitting.toString(), run.style(), run.badge()));
                finishLine();
                fitting.setLength(0);
            }
            fitting.appendCodePoint(codePoint);
        }
        append(new Run(fitting.toString(), run.style(), run.badge()));
    }

    private void append(Run run) {
        for (Scripts.Part part : Scripts.parts(run.text(), document)) {
            add(part.text(), run, part.foreign() ? foreignTag() : owner);
            if (!part.foreign()) {
                foreign = null;
            }
        }
    }

    private Tag foreignTag() {
        Tag span = foreign;
        if (span == null) {
            span = owner.span(document == Language.EN ? Language.KO : Language.EN);
            foreign = span;
        }
        return span;
    }

    private void add(String text, Run run, Tag tag) {
        Fragment last = current.isEmpty() ? null : current.getLast();
        if (last != null
                && last.tag() == tag
                && last.style().equals(run.style())
                && last.badge() == Run.Badge.NONE
                && run.badge() == Run.Badge.NONE) {
            current.removeLast();
            String joined = last.text() + text;
            double joinedWidth = run.style().width(joined);
            current.add(new Fragment(joined, run.style(), run.badge(), last.x(), joinedWidth, tag));
            x = last.x() + joinedWidth;
        } else {
            double advance = Words.width(text, run.style(), run.badge());
            current.add(new Fragment(text, run.style(), run.badge(), x, advance, tag));
            x += advance;
        }
    }

    private void finishLine() {
        if (current.isEmpty()) {
            return;
        }
        double leading = current.stream().mapToDouble(f -> f.style().leading()).max().orElse(0);
        Fragment last = current.getLast();
        double hanging = last.width() - last.style().width(last.text().stripTrailing());
        boolean badge = last.badge() != Run.Badge.NONE;
        lines.add(new Line(current, x - (badge ? 0 : hanging), leading));
        current = new ArrayList<>();
        x = indent;
    }

    private static double badges(List<Run> runs) {
        double width = 0;
        for (Run run : runs) {
            if (run.badge() == Run.Badge.NONE) {
                break;
            }
            width += Words.width(run.text(), run.style(), run.badge());
        }
        return width;
    }
}
