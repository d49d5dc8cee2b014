package org.saphena.ui.entry;

import org.saphena.clinical.CaseFile;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.service.Consultations;

/** Refuses changes that make a case contradict itself. */
record Consistency(Consultations consultations) {
    /**
     * A case that contradicts itself already is not held against the next change.
     *
     * @throws ImpossibleValueException for a contradiction that the change brings
     */
    void refuseNew(CaseFile before, CaseFile changed) {
        try {
            consultations.check(changed);
        } catch (ImpossibleValueException contradiction) {
            if (isConsistent(before)) {
                throw contradiction;
            }
        }
    }

    private boolean isConsistent(CaseFile file) {
        try {
            consultations.check(file);
            return true;
        } catch (ImpossibleValueException contradiction) {
            return false;
        }
    }
}
