package org.saphena.ui.guided;

import java.util.Optional;
import java.util.OptionalInt;
import org.saphena.clinical.CaseFile;

/**
 * What the window shows.
 *
 * @param patient the number of the patient; empty where none is shown
 * @param draft the visit that is written
 * @param section the number of the one that is open, as in Ctrl+1
 * @param signed whether a signed visit is shown
 * @param printing whether its papers are shown
 */
public record Seen(
        String patient,
        Optional<CaseFile> draft,
        OptionalInt section,
        boolean signed,
        boolean printing) {
    /** A window without a patient. */
    public static final Seen NOTHING =
            new Seen("", Optional.empty(), OptionalInt.empty(), false, false);
}
