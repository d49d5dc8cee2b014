package org.saphena.clinical;

/** How an option stands for this patient today. */
public enum OptionStatus implements Coded {
    FIRST_LINE,
    SUITABLE,
    ADJUNCT,
    INTERIM,
    WITH_CAUTION,
    RELATIVE_CONTRAINDICATION,
    CONTRAINDICATED,
    NOT_INDICATED,
    UNDETERMINED
}
