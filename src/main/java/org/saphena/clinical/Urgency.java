package org.saphena.clinical;

/** How soon something should happen. */
public enum Urgency implements Coded {
    EMERGENCY,
    SAME_DAY,
    URGENT,
    ROUTINE
}
