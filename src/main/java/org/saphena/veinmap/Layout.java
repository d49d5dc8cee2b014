package org.saphena.veinmap;

/** How much the map says, by the room it has. */
public enum Layout {
    /** Short names and values; from 900 px, or 180 mm of paper. */
    DETAILED,
    /** Short names; from 560 px. */
    STANDARD,
    /**
     * Short names, the back of each leg below its front, no legend; for a room that is higher than
     * wide, from 240 px.
     */
    TALL,
    /** Badges and views only, heavier lines, no legend; from 220 px or 60 mm. */
    COMPACT,
    /**
     * For the patient: the sides in words, no legend, deep veins only where something was found in
     * them; from 80 mm of paper.
     */
    PATIENT;

    /** Names and values stand beside the veins. */
    boolean isLabelled() {
        return hasLegend() || this == TALL;
    }

    /** The lines and signs are explained below the legs. */
    public boolean hasLegend() {
        return this == DETAILED || this == STANDARD;
    }
}
