package org.saphena.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Opens finished documents again: to show their pages, and to see that a file is whole. */
public final class PdfPages {
    private static final float POINTS_PER_INCH = 72;

    private PdfPages() {}

    /**
     * One page as pixels.
     *
     * @param page counts from 0
     * @param dpi pixels in an inch of paper
     * @throws IndexOutOfBoundsException for a page that the document does not have
     */
    public static PageImage render(Document document, int page, double dpi) {
        try (PDDocument opened = Loader.loadPDF(document.bytes())) {
            PDFRenderer renderer = new PDFRenderer(opened);
            BufferedImage image =
                    renderer.renderImage(page, (float) (dpi / POINTS_PER_INCH), ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            int[] argb = image.getRGB(0, 0, width, height, null, 0, width);
            return new PageImage(width, height, argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the file again and reads every page of it.
     *
     * @return how many pages it has
     * @throws IOException for a file that is broken
     */
    public static int verify(byte[] bytes) throws IOException {
        try (PDDocument opened = Loader.loadPDF(bytes)) {
            int pages = 0;
            for (PDPage page : opened.getPages()) {
                if (!page.hasContents()) {
                    throw new IOException("page " + (pages + 1) + " is empty");
                }
                new PDFStreamParser(page).parse();
                pages++;
            }
            boolean tagged =
                    opened.getDocumentCatalog().getCOSObject().containsKey(COSName.METADATA);
            if (pages == 0 || !tagged) {
                throw new IOException("the document is not complete");
            }
            return pages;
        }
    }
}
