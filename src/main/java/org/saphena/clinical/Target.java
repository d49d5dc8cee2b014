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
    CRAMPS;

    /** Whether it is a vein, so that its name says more than that of the treatment alone. */
    public boolean isVein() {
        return switch (this) {
            case GSV, SSV, AASV, PASV, TRIBUTARIES, PERFORATORS -> true;
            case C1, LEG, CRAMPS -> false;
        };
    }
}
