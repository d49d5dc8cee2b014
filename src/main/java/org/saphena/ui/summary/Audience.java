package org.saphena.ui.summary;

/** Whose summary is shown. */
public enum Audience {
    CLINICIAN,
    PATIENT
}
