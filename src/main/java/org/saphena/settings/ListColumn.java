package org.saphena.settings;

import org.saphena.clinical.Coded;

/** A column of the list of patients beside the name, which is always there. */
public enum ListColumn implements Coded {
    BORN,
    NUMBER,
    REASON,
    CEAP,
    VISIT
}
