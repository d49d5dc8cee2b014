package org.saphena.report;

import org.saphena.clinical.Coded;

/** Whom a summary is written for. */
public enum Audience implements Coded {
    CLINICIAN,
    PATIENT
}
