package org.saphena.clinical;

/** Summary of the deep veins in a duplex study. */
public enum DeepVeins implements Coded {
    NORMAL,
    REFLUX,
    ACUTE_THROMBOSIS,
    POST_THROMBOTIC,
    NOT_EXAMINED
}
