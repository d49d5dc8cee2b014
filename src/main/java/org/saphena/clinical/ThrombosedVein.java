package org.saphena.clinical;

/** Where a superficial vein thrombosis lies. */
public enum ThrombosedVein implements Coded {
    GSV("GSV"),
    SSV("SSV"),
    AASV("AASV"),
    PASV("PASV"),
    TRIBUTARY("tributary");

    private final String code;

    ThrombosedVein(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
