package org.saphena.storage;

import org.saphena.clinical.Coded;

/** How an event ended. */
public enum AuditOutcome implements Coded {
    SUCCESS,
    /** It was not allowed. */
    REFUSED,
    /** It was allowed and did not happen. */
    FAILED
}
