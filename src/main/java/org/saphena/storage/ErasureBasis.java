package org.saphena.storage;

import org.saphena.clinical.Coded;

/** On what ground a patient is erased. None shortens the time for which signed records stay. */
public enum ErasureBasis implements Coded {
    /** The time for which the clinic keeps records is over. */
    RETENTION_ENDED,
    /** The patient asked for it. */
    PATIENT_REQUEST,
    /** Somebody was entered who is no patient. */
    ENTERED_IN_ERROR,
    /** An authority ordered it. */
    LEGAL_ORDER
}
