package org.saphena.ui.guided;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.SegmentId;

/**
 * What the window shows.
 *
 * @param patient the number of the patient; empty where none is shown
 * @param draft the visit that is written
 * @param section the number of the one that is open, as in Ctrl+1
 * @param signed whether a signed visit is shown
 * @param printing whether its papers are shown
 * @param ticked the veins that one key sets to normal, by the clinic's protocol of the scan
 */
public record Seen(
        String patient,
        Optional<CaseFile> draft,
        OptionalInt section,
        boolean signed,
        boolean printing,
        Set<SegmentId> ticked) {
    /** A window without a patient. */
    public static final Seen NOTHING =
            new Seen("", Optional.empty(), OptionalInt.empty(), false, false);

    public Seen {
        ticked = Set.copyOf(ticked);
    }

    /** With the protocol as it is delivered. */
    public Seen(
            String patient,
            Optional<CaseFile> draft,
            OptionalInt section,
            boolean signed,
            boolean printing) {
        this(patient, draft, section, signed, printing, Set.copyOf(SegmentId.core()));
    }
}
