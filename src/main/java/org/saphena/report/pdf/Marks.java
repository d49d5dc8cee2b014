package org.saphena.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** Keeps all content of one page marked: as a part of the structure, or as decoration. */
final class Marks {
    private final PDPage page;
    private final PDPageContentStream stream;
    private final StructureTree tree;
    private @Nullable Tag open;
    private boolean decoration;

    Marks(PDPage page, PDPageContentStream stream, StructureTree tree) {
        this.page = page;
        this.stream = stream;
        this.tree = tree;
    }

    /** What is drawn from now on belongs to {@code tag}. */
    void content(Tag tag) throws IOException {
        if (open == tag) {
            return;
        }
        end();
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, tree.mark(page, tag));
        stream.beginMarkedContent(
                COSName.getPDFName(tag.type()), PDPropertyList.create(properties));
        open = tag;
    }

    /** What is drawn from now on is not read out. */
    void decoration() throws IOException {
        if (!decoration) {
            end();
            stream.beginMarkedContent(COSName.ARTIFACT);
            decoration = true;
        }
    }

    void end() throws IOException {
        if (open != null || decoration) {
            stream.endMarkedContent();
        }
        open = null;
        decoration = false;
    }
}
