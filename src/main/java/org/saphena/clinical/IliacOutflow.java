package org.saphena.clinical;

/** Outflow above the groin in a duplex study. */
public enum IliacOutflow implements Coded {
    NORMAL,
    ABNORMAL,
    NOT_EXAMINED
}
