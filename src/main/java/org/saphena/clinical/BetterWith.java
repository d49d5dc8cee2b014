package org.saphena.clinical;

/** What eases leg symptoms. */
public enum BetterWith implements Coded {
    ELEVATION,
    WALKING,
    COMPRESSION,
    COLD
}
