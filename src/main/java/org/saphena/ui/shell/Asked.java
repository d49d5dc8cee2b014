package org.saphena.ui.shell;

import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.service.SignReview;
import org.saphena.ui.entry.WaitingInput;

/**
 * A case that is to be signed, and what was found.
 *
 * @param unrecorded what was typed and is not recorded
 * @param byPin whether who is at work signs by a PIN
 */
record Asked(
        Visit visit,
        CaseFile file,
        String profile,
        SignReview review,
        List<WaitingInput> unrecorded,
        boolean byPin) {
    Asked {
        unrecorded = List.copyOf(unrecorded);
    }

    /** Whether nothing stands in the way. */
    boolean isFree() {
        return review.stops().isEmpty() && unrecorded.isEmpty();
    }
}
