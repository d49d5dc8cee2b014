package org.saphena.clinical;

/** A superficial venous trunk. */
public enum Trunk implements Coded {
    GSV("GSV"),
    SSV("SSV"),
    AASV("AASV"),
    PASV("PASV");

    private final String code;

    Trunk(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
