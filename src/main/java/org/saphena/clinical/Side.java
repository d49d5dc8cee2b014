package org.saphena.clinical;

/** The side of the body that a finding belongs to; the right always comes first. */
public enum Side implements Coded {
    RIGHT,
    LEFT
}
