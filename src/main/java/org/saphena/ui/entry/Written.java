package org.saphena.ui.entry;

import java.util.Optional;

/** Who writes a section: assessment and plan are a clinician's. */
final class Written {
    private Written() {}

    /** Whether who is at work writes the section; others read it. */
    static boolean isBy(EntryViewModel model, Section section) {
        boolean findings = section.compareTo(Section.ASSESSMENT) < 0;
        return !model.isReadOnly() && (findings || model.rights().decide());
    }

    /** Why a section of a draft is only read; empty for one that is written. */
    static Optional<String> why(EntryViewModel model, Section section) {
        return model.isReadOnly() || isBy(model, section)
                ? Optional.empty()
                : Optional.of(model.texts().now().get("ui.entry.notYours"));
    }
}
