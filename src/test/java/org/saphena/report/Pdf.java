package org.saphena.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader gets out of a finished file. */
public final class Pdf {
    /** One drawn character and where it stands, in points from the top left of its page. */
    record Letter(int page, String text, double x, double top, double right, double bottom) {
        boolean isOver(Letter other) {
            double wide = Math.min(right, other.right()) - Math.max(x, other.x());
            double high = Math.min(bottom, other.bottom()) - Math.max(top, other.top());
            return page == other.page() && wide > 0.8 && high > 0.8;
        }
    }

    private Pdf() {}

    /** The whole text with single spaces. */
    static String text(Document document) {
        try (PDDocument opened = Loader.loadPDF(document.bytes())) {
            String text = new PDFTextStripper().getText(opened);
            return text.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without any space, for words that a line may have cut. */
    public static String letters(Document document) {
        return squeezed(text(document));
    }

    public static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]+", "").replace('\u2715', '\u00d7');
    }

    static List<Letter> positions(Document document) {
        List<Letter> letters = new ArrayList<>();
        try (PDDocument opened = Loader.loadPDF(document.bytes())) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> positions) {
                            for (TextPosition at : positions) {
                                letters.add(letter(getCurrentPageNo(), at));
                            }
                        }
                    };
            stripper.setSuppressDuplicateOverlappingText(false);
            stripper.getText(opened);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /** The first two letters of which one stands over the other, or empty. */
    public static Optional<String> overlap(Document document) {
        List<Letter> letters =
                positions(document).stream().filter(letter -> !letter.text().isBlank()).toList();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                if (letters.get(i).isOver(letters.get(j))) {
                    return Optional.of(letters.get(i) + " and " + letters.get(j));
                }
            }
        }
        return Optional.empty();
    }

    private static Letter letter(int page, TextPosition at) {
        double baseline = at.getYDirAdj();
        double size = at.getFontSizeInPt();
        return new Letter(
                page,
                at.getUnicode(),
                at.getXDirAdj(),
                baseline - size * 0.7,
                at.getXDirAdj() + at.getWidthDirAdj(),
                baseline);
    }
}
