package org.saphena.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;

/** Text broken into lines; a page never ends after its first line or begins with its last. */
public record Paragraph(List<Run> runs, Tag tag, Align align, Language language) implements Block {
    public Paragraph(List<Run> runs, Language language) {
        this(runs, Tag.paragraph(), Align.START, language);
    }

    public Paragraph {
        runs = List.copyOf(runs);
    }

    @Override
    public List<Piece> pieces(double width) {
        List<Line> lines = LineBreaker.lines(runs, width, tag, language);
        List<Piece> pieces = new ArrayList<>();
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            boolean keeps = i < last && (i == 0 || i == last - 1);
            pieces.add(new LinePiece(lines.get(i), width, align, keeps));
        }
        return pieces;
    }
}
