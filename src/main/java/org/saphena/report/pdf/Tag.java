package org.saphena.report.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;

/**
 * A node of the structure that assistive technology reads. Each instance is one node; it enters the
 * tree when something is first drawn for it.
 */
public final class Tag {
    private final String type;
    private final @Nullable Tag parent;
    private final @Nullable Language language;
    private final @Nullable String scope;
    private final @Nullable String alternative;

    private Tag(
            String type,
            @Nullable Tag parent,
            @Nullable Language language,
            @Nullable String scope,
            @Nullable String alternative) {
        this.type = type;
        this.parent = parent;
        this.language = language;
        this.scope = scope;
        this.alternative = alternative;
    }

    /** The title of the document. */
    public static Tag title() {
        return top(StandardStructureTypes.H1);
    }

    public static Tag heading() {
        return top(StandardStructureTypes.H2);
    }

    public static Tag paragraph() {
        return top(StandardStructureTypes.P);
    }

    /** A drawing with words for those who do not see it. */
    public static Tag figure(String alternative) {
        return new Tag(StandardStructureTypes.Figure, null, null, null, alternative);
    }

    static Tag table() {
        return top(StandardStructureTypes.TABLE);
    }

    Tag row() {
        return new Tag(StandardStructureTypes.TR, this, null, null, null);
    }

    Tag cell() {
        return new Tag(StandardStructureTypes.TD, this, null, null, null);
    }

    Tag columnHead() {
        return head(PDTableAttributeObject.SCOPE_COLUMN);
    }

    Tag rowHead() {
        return head(PDTableAttributeObject.SCOPE_ROW);
    }

    Tag span(Language other) {
        return new Tag(StandardStructureTypes.SPAN, this, other, null, null);
    }

    private Tag head(String of) {
        return new Tag(StandardStructureTypes.TH, this, null, of, null);
    }

    private static Tag top(String type) {
        return new Tag(type, null, null, null, null);
    }

    String type() {
        return type;
    }

    @Nullable Tag parent() {
        return parent;
    }

    @Nullable Language language() {
        return language;
    }

    @Nullable String scope() {
        return scope;
    }

    @Nullable String alternative() {
        return alternative;
    }
}
