package org.saphena.report.patient;

import org.saphena.clinical.Coded;

/** A sheet that the patient fills in. */
public enum Form implements Coded {
    /** Four weeks of night cramps, day by day. */
    CRAMP_DIARY,
    /** What troubles the legs, before a visit. */
    SYMPTOM_SHEET
}
