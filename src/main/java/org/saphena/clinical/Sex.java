package org.saphena.clinical;

/** Sex as recorded. */
public enum Sex implements Coded {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
