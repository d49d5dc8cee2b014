package org.saphena.knowledge;

/** What kind of value a fact has. */
public enum FactType {
    /** Yes or no. */
    BOOLEAN,
    /** A number with a unit. */
    NUMBER,
    /** One code out of a list. */
    CODE,
    /** A complete set of codes. */
    SET,
    /** A list of findings, each present, absent or unknown. */
    FINDINGS
}
