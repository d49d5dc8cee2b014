package org.saphena.report.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface inside one document, embedded as subsets. */
final class Fonts {
    private final PDDocument document;
    private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

    Fonts(PDDocument document) {
        this.document = document;
    }

    PDFont get(Face face) throws IOException {
        PDFont font = loaded.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            loaded.put(face, font);
        }
        return font;
    }
}
