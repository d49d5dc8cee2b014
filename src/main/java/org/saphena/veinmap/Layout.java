package org.saphena.veinmap;

/** How much the map says, by the room it has. */
public enum Layout {
    /** Short names and values; from 900 px, or 180 mm of paper. */
    DETAILED,
    /** Short names; from 560 px. */
    STANDARD,
    /** Badges and views only, heavier lines, no legend; from 220 px or 60 mm. */
    COMPACT
}
