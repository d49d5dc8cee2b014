package org.saphena.service;

import org.saphena.storage.AuditNote;
import org.saphena.storage.Store;

/** Whether patients can be registered; see {@link Clinic#takesPatients}. */
final class Readiness {
    private Readiness() {}

    static boolean isThere(Store store) {
        return !store.settings().needsSecondKey() || store.accounts().ways() > 1;
    }

    /**
     * @throws NotReadyException when they cannot
     */
    static void require(Store store) {
        if (!isThere(store)) {
            throw new NotReadyException();
        }
    }

    /** The same, with a row in the audit trail about what was not done. */
    static void require(Store store, Gate gate, AuditNote note) {
        gate.before(
                note,
                () -> {
                    require(store);
                    return true;
                });
    }
}
