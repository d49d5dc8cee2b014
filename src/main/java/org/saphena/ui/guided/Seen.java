package org.saphena.ui.guided;

import java.util.Optional;
import org.saphena.clinical.CaseFile;
import org.saphena.ui.entry.Section;

/**
 * What the window shows.
 *
 * @param patient the number of the patient; empty where none is shown
 * @param draft the visit that is written
 * @param section the one that is open
 * @param signed whether a signed visit is shown
 * @param printing whether its papers are shown
 */
public record Seen(
        String patient,
        Optional<CaseFile> draft,
        Optional<Section> section,
        boolean signed,
        boolean printing) {
    /** A window without a patient. */
    public static final Seen NOTHING =
            new Seen("", Optional.empty(), Optional.empty(), false, false);
}
