package org.saphena.clinical;

/**
 * Aetiology of CEAP, 2020 revision: primary, secondary (intravenous, extravenous), congenital, none
 * found.
 */
public enum Aetiology implements Coded {
    EP("Ep"),
    ES("Es"),
    ESI("Esi"),
    ESE("Ese"),
    EC("Ec"),
    EN("En");

    private final String code;

    Aetiology(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
