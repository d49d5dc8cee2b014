package org.saphena.clinical;

/** A risk as the clinician judges it. */
public enum RiskLevel implements Coded {
    LOW,
    MODERATE,
    HIGH
}
