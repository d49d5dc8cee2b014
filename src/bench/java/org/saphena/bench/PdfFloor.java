package org.saphena.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What a document costs without any layout: its text runs and paths, collected once, written again
 * by the same library with the same typefaces, and nothing else: no tags, metadata or bookmarks.
 */
final class PdfFloor {
    private static final List<String> WEIGHTS = List.of("Regular", "SemiBold", "Bold");

    private final Map<String, TrueTypeFont> faces = new HashMap<>();
    private final List<List<Step>> pages = new ArrayList<>();

    /** One thing put on a page. */
    private interface Step {
        void put(PDPageContentStream stream, Map<String, PDFont> fonts) throws IOException;
    }

    PdfFloor(byte[] document) throws IOException {
        for (String weight : WEIGHTS) {
            faces.put(weight, face(weight));
        }
        try (PDDocument opened = Loader.loadPDF(document)) {
            for (PDPage page : opened.getPages()) {
                pages.add(steps(page));
            }
        }
    }

    byte[] write() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Map<String, PDFont> fonts = new HashMap<>();
            for (Map.Entry<String, TrueTypeFont> face : faces.entrySet()) {
                fonts.put(face.getKey(), PDType0Font.load(document, face.getValue(), true));
            }
            for (List<Step> steps : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    for (Step step : steps) {
                        step.put(stream, fonts);
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static TrueTypeFont face(String weight) throws IOException {
        String resource = "/org/saphena/fonts/Pretendard-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(PdfFloor.class.getResourceAsStream(resource))) {
            TrueTypeFont parsed =
                    new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
            parsed.setEnableGsub(false);
            return parsed;
        }
    }

    private static List<Step> steps(PDPage page) throws IOException {
        List<Step> steps = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        PDFont[] current = new PDFont[1];
        for (Object token = parser.parseNextToken();
                token != null;
                token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                @Nullable Step step = step(operator.getName(), List.copyOf(operands), page, current);
                if (step != null) {
                    steps.add(step);
                }
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        return steps;
    }

    private static @Nullable Step step(String name, List<COSBase> o, PDPage page, PDFont[] current)
            throws IOException {
        return switch (name) {
            case "re" -> (s, f) -> s.addRect(n(o, 0), n(o, 1), n(o, 2), n(o, 3));
            case "m" -> (s, f) -> s.moveTo(n(o, 0), n(o, 1));
            case "l" -> (s, f) -> s.lineTo(n(o, 0), n(o, 1));
            case "c" -> (s, f) ->
                    s.curveTo(n(o, 0), n(o, 1), n(o, 2), n(o, 3), n(o, 4), n(o, 5));
            case "h" -> (s, f) -> s.closePath();
            case "f" -> (s, f) -> s.fill();
            case "S" -> (s, f) -> s.stroke();
            case "B" -> (s, f) -> s.fillAndStroke();
            case "w" -> (s, f) -> s.setLineWidth(n(o, 0));
            case "J" -> (s, f) -> s.setLineCapStyle((int) n(o, 0));
            case "j" -> (s, f) -> s.setLineJoinStyle((int) n(o, 0));
            case "d" -> (s, f) -> s.setLineDashPattern(((COSArray) o.get(0)).toFloatArray(), n(o, 1));
            case "rg", "sc", "scn" -> (s, f) -> s.setNonStrokingColor(n(o, 0), n(o, 1), n(o, 2));
            case "RG", "SC", "SCN" -> (s, f) -> s.setStrokingColor(n(o, 0), n(o, 1), n(o, 2));
            case "BT" -> (s, f) -> s.beginText();
            case "ET" -> (s, f) -> s.endText();
            case "Tm" -> (s, f) ->
                    s.setTextMatrix(
                            new Matrix(n(o, 0), n(o, 1), n(o, 2), n(o, 3), n(o, 4), n(o, 5)));
            case "Tf" -> font(o, page, current);
            case "Tj" -> text((COSString) o.getFirst(), current[0]);
            case "TJ" -> spaced((COSArray) o.getFirst(), current[0]);
            default -> null;
        };
    }

    private static Step font(List<COSBase> o, PDPage page, PDFont[] current) throws IOException {
        current[0] = page.getResources().getFont((COSName) o.getFirst());
        String weight =
                WEIGHTS.stream()
                        .filter(each -> current[0].getName().endsWith("-" + each))
                        .findFirst()
                        .orElseThrow();
        return (s, f) -> s.setFont(Objects.requireNonNull(f.get(weight)), n(o, 1));
    }

    private static Step text(COSString shown, PDFont font) throws IOException {
        String text = decoded(shown, font);
        return (s, f) -> s.showText(text);
    }

    private static Step spaced(COSArray shown, PDFont font) throws IOException {
        Object[] parts = new Object[shown.size()];
        for (int i = 0; i < parts.length; i++) {
            COSBase part = shown.get(i);
            parts[i] =
                    part instanceof COSString string
                            ? decoded(string, font)
                            : (Object) ((COSNumber) part).floatValue();
        }
        return (s, f) -> s.showTextWithPositioning(parts);
    }

    private static String decoded(COSString shown, PDFont font) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = new ByteArrayInputStream(shown.getBytes())) {
            while (in.available() > 0) {
                text.append(font.toUnicode(font.readCode(in)));
            }
        }
        return text.toString();
    }

    private static float n(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }
}
