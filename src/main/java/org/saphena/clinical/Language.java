package org.saphena.clinical;

/** A language in which Saphena speaks. */
public enum Language implements Coded {
    EN,
    KO
}
