package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts runs of text into words, each with the spaces that follow it. */
final class Words {
    /** A badge is this wide, in type sizes. */
    static final double BADGE = 1.5;

    private Words() {}

    /** The words; one may span several runs where no space stands between them. */
    static List<List<Run>> of(List<Run> runs) {
        List<List<Run>> words = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : runs) {
            int start = 0;
            String text = run.text();
            for (int i = 0; i < text.length(); i++) {
                boolean ends =
                        text.charAt(i) == ' '
                                && (i + 1 == text.length() || text.charAt(i + 1) != ' ');
                if (ends) {
                    open.add(part(run, start, i + 1));
                    words.add(List.copyOf(open));
                    open.clear();
                    start = i + 1;
                }
            }
            if (start < text.length()) {
                open.add(part(run, start, text.length()));
            }
        }
        if (!open.isEmpty()) {
            words.add(List.copyOf(open));
        }
        return words;
    }

    /** Width of a word without the spaces at its end. */
    static double visibleWidth(List<Run> word) {
        double width = 0;
        for (int i = 0; i < word.size(); i++) {
            Run run = word.get(i);
            boolean last = i == word.size() - 1;
            String text = last ? run.text().stripTrailing() : run.text();
            width += width(text, run.style(), run.badge());
        }
        return width;
    }

    static double width(String text, Style style, Run.Badge badge) {
        return switch (badge) {
            case NONE, BREAK -> style.width(text);
            case SQUARE, ROUND -> style.size() * BADGE;
            case BULLET -> style.size();
        };
    }

    private static Run part(Run run, int from, int to) {
        return new Run(run.text().substring(from, to), run.style(), run.badge());
    }
}
