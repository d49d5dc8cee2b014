package org.saphena.clinical;

/** Pregnancy state; postpartum is under three months. */
public enum Pregnancy implements Coded {
    NONE,
    PREGNANT,
    POSTPARTUM,
    UNKNOWN
}
