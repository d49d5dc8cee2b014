package org.saphena.service;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.storage.AuditNote;
import org.saphena.storage.PinException;
import org.saphena.storage.Progress;
import org.saphena.storage.Store;

/**
 * What stands before a signature: the role, what the case still lacks, and the PIN.
 *
 * @param note what is to be signed
 */
record Signing(Store store, Gate gate, Consultations consultations, AuditNote note) {
    /**
     * @param before what stands in the way already
     * @throws NotAllowedException when who is at work may not sign
     * @throws SignRefusedException when something stands in the way
     */
    SignReview require(List<SignStop> before, CaseFile file, Language language, String profile) {
        gate.require(Permission.SIGN, note);
        return gate.before(note, () -> unstopped(before, file, language, profile));
    }

    private SignReview unstopped(
            List<SignStop> before, CaseFile file, Language language, String profile) {
        SignReview review = SignCheck.review(file, consultations, language, profile);
        List<SignStop> stops = new ArrayList<>(before);
        stops.addAll(review.stops());
        if (!stops.isEmpty()) {
            throw new SignRefusedException(stops);
        }
        return review;
    }

    /**
     * @throws PinException when it is not the PIN; after the third wrong one the records are locked
     */
    void confirm(char[] pin) {
        try {
            store.accounts().pins().require(pin, note);
        } catch (PinException e) {
            if (e.reason() == PinException.Reason.LOCKED) {
                store.close("pin", Progress.NONE);
            }
            throw e;
        }
    }

    /**
     * @throws IllegalStateException when there is a PIN to confirm with
     */
    void requireNoPin() {
        if (store.accounts().pins().isSet()) {
            throw new IllegalStateException("there is a PIN to sign with");
        }
    }
}
