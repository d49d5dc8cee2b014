package org.saphena.clinical;

/** What the clinician decided about an option. */
public enum Decision implements Coded {
    CHOSEN,
    DISCUSSED,
    REJECTED,
    LATER,
    NOT_OFFERED
}
