package org.saphena.clinical;

/** Clinical class of CEAP, 2020 revision (Lurie et al. 2020). */
public enum CeapClass implements Coded {
    C0("C0"),
    C1("C1"),
    C2("C2"),
    C2R("C2r"),
    C3("C3"),
    C4A("C4a"),
    C4B("C4b"),
    C4C("C4c"),
    C5("C5"),
    C6("C6"),
    C6R("C6r");

    private final String code;

    CeapClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
