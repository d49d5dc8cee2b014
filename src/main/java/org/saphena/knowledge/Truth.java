package org.saphena.knowledge;

import org.saphena.clinical.Coded;

/** Three-valued truth (Kleene): unknown is never taken for not met. */
public enum Truth implements Coded {
    MET,
    NOT_MET,
    UNKNOWN;

    public static Truth of(boolean met) {
        return met ? MET : NOT_MET;
    }

    /** Met if both are, not met if one is not. */
    public Truth and(Truth other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == MET && other == MET ? MET : UNKNOWN;
    }

    /** Met if one is, not met if neither is. */
    public Truth or(Truth other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == NOT_MET && other == NOT_MET ? NOT_MET : UNKNOWN;
    }

    public Truth negate() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
