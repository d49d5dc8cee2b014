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

    /** The section after one, for who writes it; none after the last. */
    static Optional<Section> after(EntryViewModel model, Section section) {
        int next = section.ordinal() + 1;
        return Optional.of(next)
                .filter(at -> at < Section.values().length)
                .map(at -> Section.values()[at])
                .filter(each -> why(model, each).isEmpty());
    }

    /** Why a section of a draft is only read; empty for one that is written. */
    static Optional<String> why(EntryViewModel model, Section section) {
        return model.isReadOnly() || isBy(model, section)
                ? Optional.empty()
                : Optional.of(model.texts().now().get("ui.entry.notYours"));
    }
}
