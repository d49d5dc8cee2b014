package org.saphena.ui.entry;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of the editor, in the order of the visit. */
public enum Section {
    SYMPTOMS,
    HISTORY,
    EXAM,
    DUPLEX,
    ASSESSMENT,
    PLAN;

    /** The first part of the ids of its fields and of the keys of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section that a field belongs to, by its id. */
    static Optional<Section> of(String field) {
        return Stream.of(values()).filter(each -> field.startsWith(each.code() + ".")).findFirst();
    }
}
