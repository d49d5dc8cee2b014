package org.saphena.clinical;

/** How the patient gets about. */
public enum Mobility implements Coded {
    INDEPENDENT,
    AIDED,
    CHAIR_BOUND,
    BED_BOUND
}
