package org.saphena.rulebook;

/** How a statement is meant: as it stands or denied, and what happens while it is not known. */
enum Stance {
    /** Not known stays open. */
    SAID("said"),
    /** Denied; not known stays open. */
    DENIED("denied"),
    /** Not known counts as no. */
    SHOWN("shown"),
    /** Denied on record; not known counts as not denied. */
    SHOWN_DENIED("shown-denied"),
    /** Not on record: denied or not known. */
    NOT_SHOWN("not-shown"),
    /** Not denied on record: so, or not known. */
    NOT_SHOWN_DENIED("not-shown-denied");

    private final String key;

    Stance(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    Stance negate() {
        return switch (this) {
            case SAID -> DENIED;
            case DENIED -> SAID;
            case SHOWN -> SHOWN_DENIED;
            case SHOWN_DENIED -> SHOWN;
            case NOT_SHOWN -> NOT_SHOWN_DENIED;
            case NOT_SHOWN_DENIED -> NOT_SHOWN;
        };
    }

    Stance established() {
        return switch (this) {
            case SAID -> SHOWN;
            case DENIED, SHOWN_DENIED -> NOT_SHOWN;
            case NOT_SHOWN_DENIED -> SHOWN;
            case SHOWN, NOT_SHOWN -> this;
        };
    }

    /** Whether a statement under this stance is worded as its opposite. */
    boolean isOpposite() {
        return this == DENIED || this == SHOWN_DENIED || this == NOT_SHOWN;
    }
}
