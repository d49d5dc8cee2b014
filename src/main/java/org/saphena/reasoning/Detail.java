package org.saphena.reasoning;

/** How far an assessment goes. */
public enum Detail {
    /** Statuses and reasons: {@code wouldChange} and {@code decides} stay empty. */
    REASONS,
    /** Also what would change each status, and which options each missing datum would settle. */
    CHANGES
}
