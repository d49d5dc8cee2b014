package org.saphena.clinical;

/** What the patient asks for, as far as the rules read it. */
public enum Preference implements Coded {
    NO_TUMESCENT_NEEDLES,
    NO_IMPLANT,
    NO_STOCKINGS,
    FASTEST_RETURN,
    CONSERVATIVE,
    BEST_LONG_TERM,
    COSMETIC
}
