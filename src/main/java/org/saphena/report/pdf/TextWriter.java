package org.saphena.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/** Puts one printable string on a page. */
final class TextWriter {
    private TextWriter() {}

    static void show(
            PDPageContentStream stream, Fonts fonts, String text, Style style, Matrix place)
            throws IOException {
        stream.beginText();
        stream.setFont(fonts.get(style.face()), (float) style.size());
        stream.setNonStrokingColor(Canvas.colour(style.rgb()));
        stream.setTextMatrix(place);
        if (style.tabular() && text.chars().anyMatch(Style::isDigit)) {
            stream.showTextWithPositioning(spaced(text, style));
        } else {
            stream.showText(text);
        }
        stream.endText();
    }

    /** The text with each digit in the middle of the room that every digit gets. */
    private static Object[] spaced(String text, Style style) {
        List<Object> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            double spare = style.advance(codePoint) - style.face().advance(codePoint);
            if (spare == 0) {
                plain.appendCodePoint(codePoint);
                continue;
            }
            add(parts, plain);
            parts.add((float) (-spare / 2));
            parts.add(Character.toString(codePoint));
            parts.add((float) (-spare / 2));
        }
        add(parts, plain);
        return parts.toArray();
    }

    private static void add(List<Object> parts, StringBuilder plain) {
        if (!plain.isEmpty()) {
            parts.add(plain.toString());
            plain.setLength(0);
        }
    }
}
