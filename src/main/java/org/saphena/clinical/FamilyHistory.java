package org.saphena.clinical;

/** A finding in a first-degree relative. */
public enum FamilyHistory implements Coded {
    VARICOSE_VEINS,
    VTE,
    LEG_ULCER,
    THROMBOPHILIA
}
