package org.saphena.ui.shell;

/** A screen. */
public enum Place {
    DOOR,
    PATIENTS,
    /** Who a patient is: a new one, or one who is corrected. */
    PATIENT_FORM,
    CHART,
    VISIT,
    /** Where the records themselves are looked after. */
    OFFICE,
    /** Where something is done with patients as a whole. */
    REGISTRY
}
