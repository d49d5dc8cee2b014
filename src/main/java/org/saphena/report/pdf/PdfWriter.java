package org.saphena.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes what was laid out as PDF/A-2a and PDF/UA-1; the same input gives the same bytes. */
public final class PdfWriter {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final double FOOTER_GAP = 12;

    private PdfWriter() {}

    /** The file of {@code flow} with a footer on every page. */
    public static byte[] write(Flow flow, Imprint imprint, Footer footer) {
        try (PDDocument document = new PDDocument()) {
            StructureTree tree = new StructureTree();
            List<Canvas.Bookmark> bookmarks = drawPages(document, tree, flow, imprint, footer);
            describe(document, imprint);
            tree.attachTo(document.getDocumentCatalog());
            addOutline(document, bookmarks);
            document.setVersion(1.7f);
            document.setDocumentId(imprint.seed());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Canvas.Bookmark> drawPages(
            PDDocument document, StructureTree tree, Flow flow, Imprint imprint, Footer footer)
            throws IOException {
        Fonts fonts = new Fonts(document);
        List<Canvas.Bookmark> bookmarks = new ArrayList<>();
        int pages = flow.pages();
        List<Flow.Placed> all = flow.placed();
        for (int number = 0; number < pages; number++) {
            PDPage page = new PDPage(size(flow.format()));
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            document.addPage(page);
            Canvas canvas = new Canvas(document, page, tree, fonts);
            for (Flow.Placed placed : all) {
                if (placed.page() == number) {
                    canvas.silent(placed.again());
                    placed.piece().draw(canvas, placed.x(), placed.top());
                }
            }
            canvas.silent(true);
            drawFooter(canvas, flow.format(), footer.of(number + 1, pages), imprint);
            canvas.close();
            bookmarks.addAll(canvas.bookmarks());
        }
        return bookmarks;
    }

    private static void drawFooter(
            Canvas canvas, PageFormat format, Footer.Ends ends, Imprint imprint) {
        double baseline = format.height() - format.footer();
        Tag tag = Tag.paragraph();
        double all = format.textWidth();
        Line right = LineBreaker.lines(ends.right(), all, tag, imprint.language()).getFirst();
        double room = all - right.width() - FOOTER_GAP;
        List<Line> left = LineBreaker.lines(ends.left(), room, tag, imprint.language());
        for (int i = 0; i < left.size(); i++) {
            double above = (left.size() - 1 - i) * left.get(i).leading();
            canvas.text(left.get(i), format.side(), baseline - above);
        }
        canvas.text(right, format.side() + all - right.width(), baseline);
    }

    private static void describe(PDDocument document, Imprint imprint) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(Locales.of(imprint.language()));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDDocumentInformation information = document.getDocumentInformation();
        GregorianCalendar created = GregorianCalendar.from(imprint.created().toZonedDateTime());
        information.setTitle(imprint.title());
        information.setCreator(imprint.program());
        information.setProducer(imprint.program());
        information.setCreationDate(created);
        information.setModificationDate(created);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(imprint).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    private static void addOutline(PDDocument document, List<Canvas.Bookmark> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Canvas.Bookmark bookmark : bookmarks) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(bookmark.page());
            place.setTop((int) bookmark.top());
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static PDRectangle size(PageFormat format) {
        return new PDRectangle((float) format.width(), (float) format.height());
    }
}
