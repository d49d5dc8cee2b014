package org.saphena.report.pdf;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;

/** The structure of the document and the way back from marked content to it. */
final class StructureTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top =
            new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final Map<Tag, PDStructureElement> elements = new IdentityHashMap<>();
    private final Map<Integer, COSObjectable> parents = new LinkedHashMap<>();
    private COSArray onPage = new COSArray();

    StructureTree() {
        root.appendKid(top);
    }

    /** Starts the marked contents of {@code page}. */
    void startPage(PDPage page) {
        onPage = new COSArray();
        page.setStructParents(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(onPage));
    }

    /** A new marked content of {@code page} for {@code tag}; returns its number. */
    int mark(PDPage page, Tag tag) {
        PDStructureElement element = element(tag);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        int number = onPage.size();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        onPage.add(element);
        return number;
    }

    /** A node without content. */
    void enter(Tag tag) {
        element(tag);
    }

    /** Says where on the page the figure stands. */
    void place(Tag figure, PDRectangle box) {
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(box);
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        element(figure).addAttribute(layout);
    }

    void attachTo(PDDocumentCatalog catalog) {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        catalog.setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }

    private PDStructureElement element(Tag tag) {
        PDStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Tag parentTag = tag.parent();
        PDStructureElement parent = parentTag == null ? top : element(parentTag);
        PDStructureElement element = new PDStructureElement(tag.type(), parent);
        parent.appendKid(element);
        describe(element, tag);
        elements.put(tag, element);
        return element;
    }

    private static void describe(PDStructureElement element, Tag tag) {
        if (tag.language() != null) {
            element.setLanguage(Locales.of(tag.language()));
        }
        @Nullable String alternative = tag.alternative();
        if (alternative != null) {
            element.setAlternateDescription(alternative);
        }
        @Nullable String scope = tag.scope();
        if (scope != null) {
            PDTableAttributeObject attributes = new PDTableAttributeObject();
            attributes.setScope(scope);
            element.addAttribute(attributes);
        }
    }
}
