package org.saphena.ui.shell;

/** A screen. */
public enum Place {
    DOOR,
    PATIENTS,
    NEW_PATIENT,
    CHART,
    VISIT,
    /** Where the records themselves are looked after. */
    OFFICE,
    /** Where something is done with patients as a whole. */
    REGISTRY
}
