package org.saphena.knowledge;

import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Urgency;

/** When a red flag is raised, and which invasive options it defers while it stands. */
public record RedFlagRule(
        RedFlagCode code,
        Scope scope,
        Urgency urgency,
        Defers defers,
        Condition when,
        RuleText text) {
    /** What a flag defers. */
    public enum Defers {
        NONE,
        LEG,
        ALL
    }
}
