package org.saphena.clinical;

/** What was done about a red flag. */
public enum RedFlagDecision implements Coded {
    ACTED,
    NOT_PRESENT,
    ALREADY_UNDER_CARE
}
