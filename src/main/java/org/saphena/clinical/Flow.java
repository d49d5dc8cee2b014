package org.saphena.clinical;

/** Reflux judged by eye, without a time. */
public enum Flow implements Coded {
    ABSENT,
    PRESENT
}
