package org.saphena.clinical;

/** State of the skin of one leg. */
public enum SkinState implements Coded {
    INTACT,
    DRY,
    ECZEMA,
    BROKEN,
    OTHER
}
