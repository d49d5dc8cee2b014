package org.saphena.editing;

import org.saphena.clinical.CaseFile;

/** One change to a case. */
@FunctionalInterface
public interface Edit {
    /**
     * The case with the change.
     *
     * @throws org.saphena.clinical.ImpossibleValueException for a value that no case can hold
     */
    CaseFile apply(CaseFile file);

    /** This change and then another. */
    default Edit then(Edit next) {
        return file -> next.apply(apply(file));
    }
}
