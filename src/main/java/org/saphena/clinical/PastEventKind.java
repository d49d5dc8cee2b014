package org.saphena.clinical;

/** An event in the past of one leg. */
public enum PastEventKind implements Coded {
    DVT,
    SVT,
    ULCER,
    BLEEDING
}
