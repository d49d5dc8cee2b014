package org.saphena.storage;

import org.saphena.clinical.Coded;

/** What somebody may do; one person may hold several. */
public enum Role implements Coded {
    ADMINISTRATOR,
    CLINICIAN,
    ASSISTANT
}
