package org.saphena.clinical;

/** Whether venous disease may contribute to night cramps. */
public enum VenousContribution implements Coded {
    POSSIBLE,
    UNLIKELY,
    UNDETERMINED
}
