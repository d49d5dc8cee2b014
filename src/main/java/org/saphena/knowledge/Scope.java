package org.saphena.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What a fact or a rule speaks about; each inner scope also sees the facts of the scopes around it.
 */
public enum Scope {
    PERSON(null),
    LEG(PERSON),
    TRUNK(LEG),
    SEGMENT(LEG),
    PERFORATOR(LEG);

    private final @Nullable Scope outer;

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    /** Whether a rule of this scope can look at a fact of {@code other}. */
    public boolean sees(Scope other) {
        return this == other || outer != null && outer.sees(other);
    }
}
