package org.saphena.veinmap;

/** How much the map says, by the room it has. */
public enum Layout {
    /** Short names and values; from 900 px, or 180 mm of paper. */
    DETAILED,
    /** Short names; from 560 px. */
    STANDARD,
    /** Badges and views only, heavier lines, no legend; from 220 px or 60 mm. */
    COMPACT,
    /**
     * For the patient: the sides in words, no legend, deep veins only where something was found in
     * them; from 80 mm of paper.
     */
    PATIENT;

    /** Names and values stand beside the veins. */
    boolean isLabelled() {
        return this == DETAILED || this == STANDARD;
    }
}
