package org.saphena.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** One page to draw on; points from its top left corner, y down. */
public final class Canvas {
    private static final int WHITE = 0xFFFFFF;
    private static final double BADGE_WIDTH = 1.25;

    /** In leadings, so that the badges of neighbouring lines stand apart. */
    private static final double BADGE_HEIGHT = 0.94;

    /** A heading for the outline. */
    record Bookmark(String title, PDPage page, double top) {}

    private final PDDocument document;
    private final PDPage page;
    private final PDPageContentStream stream;
    private final StructureTree tree;
    private final Marks marks;
    private final Fonts fonts;
    private final double height;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private boolean silent;

    Canvas(PDDocument document, PDPage page, StructureTree tree, Fonts fonts) throws IOException {
        this.document = document;
        this.page = page;
        this.tree = tree;
        this.fonts = fonts;
        this.height = page.getMediaBox().getHeight();
        this.stream = new PDPageContentStream(document, page);
        this.marks = new Marks(page, stream, tree);
        tree.startPage(page);
    }

    /** Whether what follows is decoration that is not read out. */
    void silent(boolean value) {
        silent = value;
    }

    void text(Line line, double x, double baseline) {
        line.fragments().forEach(part -> attempt(() -> draw(part, x + part.x(), baseline)));
    }

    /** Enters {@code tag} into the structure, although nothing is drawn for it. */
    void empty(Tag tag) {
        if (!silent) {
            tree.enter(tag);
        }
    }

    void fill(double x, double top, double width, double height, int rgb) {
        attempt(() -> {
            marks.decoration();
            stream.setNonStrokingColor(colour(rgb));
            rectangle(x, top, width, height);
            stream.fill();
        });
    }

    void bookmark(String title, double top) {
        bookmarks.add(new Bookmark(title, page, height - top));
    }

    void figure(Figure figure, double x, double top) {
        attempt(() -> {
            begin(figure.alternative(), box(x, top, figure.width(), figure.height()));
            stream.saveGraphicsState();
            figure.picture().draw(new PageInk(stream, fonts, x, height - top));
            stream.restoreGraphicsState();
            marks.end();
        });
    }

    void raster(Raster raster, double x, double top) {
        attempt(() -> {
            PDRectangle box = box(x, top, raster.width(), raster.height());
            begin(raster.alternative(), box);
            stream.drawImage(
                    LosslessFactory.createFromImage(document, raster.picture()),
                    box.getLowerLeftX(),
                    box.getLowerLeftY(),
                    box.getWidth(),
                    box.getHeight());
            marks.end();
        });
    }

    private void begin(String alternative, PDRectangle box) throws IOException {
        Tag tag = Tag.figure(alternative);
        tree.place(tag, box);
        marks.content(tag);
    }

    private PDRectangle box(double x, double top, double width, double tall) {
        return new PDRectangle(
                (float) x, (float) (height - top - tall), (float) width, (float) tall);
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    void close() throws IOException {
        marks.end();
        stream.close();
    }

    private void draw(Fragment part, double x, double baseline) throws IOException {
        Style style = part.style();
        if (part.badge() == Run.Badge.NONE || part.badge() == Run.Badge.BULLET) {
            content(part.tag());
            TextWriter.show(stream, fonts, part.text(), style, at(x, baseline));
            return;
        }
        marks.decoration();
        double size = Math.min(style.size() * BADGE_WIDTH, style.leading() * BADGE_HEIGHT);
        double top = baseline - style.size() * 0.36 - size / 2;
        stream.setNonStrokingColor(colour(style.rgb()));
        if (part.badge() == Run.Badge.SQUARE) {
            rectangle(x, top, size, size);
        } else {
            Circle.add(
                    new PageInk(stream, fonts, 0, height), x + size / 2, top + size / 2, size / 2);
        }
        stream.fill();
        Style letter = style.bold().in(WHITE).scaled(0.86);
        double shift = (size - letter.width(part.text().strip())) / 2;
        content(part.tag());
        Matrix place = at(x + shift, baseline - style.size() * 0.05);
        TextWriter.show(stream, fonts, part.text(), letter, place);
    }

    private void content(Tag tag) throws IOException {
        if (silent) {
            marks.decoration();
        } else {
            marks.content(tag);
        }
    }

    private Matrix at(double x, double baseline) {
        return Matrix.getTranslateInstance((float) x, (float) (height - baseline));
    }

    private void rectangle(double x, double top, double width, double tall) throws IOException {
        stream.addRect((float) x, (float) (height - top - tall), (float) width, (float) tall);
    }

    static PDColor colour(int rgb) {
        float[] parts = {(rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f};
        return new PDColor(parts, PDDeviceRGB.INSTANCE);
    }

    /** A step that may fail to write. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    static void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
