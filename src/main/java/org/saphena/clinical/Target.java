package org.saphena.clinical;

/** What a treatment is aimed at, in the order in which options are listed. */
public enum Target implements Coded {
    GSV,
    SSV,
    AASV,
    PASV,
    TRIBUTARIES,
    PERFORATORS,
    C1,
    LEG,
    CRAMPS
}
