package org.saphena.clinical;

/** Kind of an agreed step. */
public enum PlanKind implements Coded {
    LABORATORY,
    IMAGING,
    REFERRAL,
    PROCEDURE,
    DEVICE,
    MEDICATION_REVIEW,
    VISIT,
    INFORMATION
}
