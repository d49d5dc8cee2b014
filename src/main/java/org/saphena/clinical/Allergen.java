package org.saphena.clinical;

/** A substance to which an allergy matters in venous treatment. */
public enum Allergen implements Coded {
    CYANOACRYLATE,
    ACRYLATE_ADHESIVE,
    LOCAL_ANAESTHETIC,
    POLIDOCANOL,
    SODIUM_TETRADECYL_SULFATE,
    LATEX,
    COMPRESSION_MATERIAL,
    OTHER
}
