package org.saphena.ui.entry;

import java.util.Locale;

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
}
