package org.saphena.clinical;

/** Pedal pulses of one leg. */
public enum Pulses implements Coded {
    PALPABLE,
    WEAK,
    ABSENT
}
