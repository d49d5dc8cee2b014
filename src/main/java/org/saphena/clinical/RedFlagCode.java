package org.saphena.clinical;

/** A finding that needs action before anything elective. */
public enum RedFlagCode implements Coded {
    DVT_SUSPECTED,
    DVT_CONFIRMED,
    PE_SUSPECTED,
    BLEEDING,
    CHRONIC_LIMB_THREATENING_ISCHAEMIA,
    ACUTE_LIMB_ISCHAEMIA,
    SVT_NEAR_JUNCTION,
    INFECTION,
    EHIT_3,
    EHIT_4,
    NEUROLOGICAL,
    CAUDA_EQUINA,
    RHABDOMYOLYSIS,
    ELECTROLYTE,
    SYSTEMIC,
    ILIAC_OBSTRUCTION,
    ULCER_ATYPICAL,
    STROKE_OR_TIA,
    ANAPHYLAXIS
}
