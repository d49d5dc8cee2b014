package org.saphena.clinical;

/** What makes leg symptoms worse. */
public enum WorseWith implements Coded {
    STANDING,
    SITTING,
    HEAT,
    MENSES,
    WALKING,
    EVENING
}
