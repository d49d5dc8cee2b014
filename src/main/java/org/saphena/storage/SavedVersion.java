package org.saphena.storage;

import java.time.Instant;
import org.saphena.clinical.VersionState;

/**
 * What was just written.
 *
 * @param lock to be given back with the next change
 * @param number 1 for the first version, then counting up with each amendment
 * @param documentNumber random, for the whole consultation
 */
public record SavedVersion(
        ConsultationKey key,
        int lock,
        int number,
        VersionState state,
        String documentNumber,
        Instant savedAt) {
    /** The same version, written once more. */
    SavedVersion again(Instant at) {
        return new SavedVersion(key, lock + 1, number, state, documentNumber, Times.kept(at));
    }
}
