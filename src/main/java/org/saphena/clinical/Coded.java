package org.saphena.clinical;

/**
 * A word of the public contracts; data is stored and exchanged as its code, never as localised
 * text.
 */
public interface Coded {
    /** The enum constant's name. */
    String name();

    /** The code in case files, assessments, the knowledge base and the store. */
    default String code() {
        return Codes.of(this);
    }
}
