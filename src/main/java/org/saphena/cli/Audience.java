package org.saphena.cli;

import org.saphena.clinical.Coded;

/** Whom a summary is written for. */
enum Audience implements Coded {
    CLINICIAN,
    PATIENT
}
