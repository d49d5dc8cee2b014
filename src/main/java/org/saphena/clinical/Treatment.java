package org.saphena.clinical;

/** A conservative or minimally invasive option, in the order in which options are listed. */
public enum Treatment implements Coded {
    EVLA,
    RFA,
    CYANOACRYLATE_CLOSURE,
    MECHANOCHEMICAL_ABLATION,
    FOAM_SCLEROTHERAPY,
    POLIDOCANOL_MICROFOAM,
    HIGH_LIGATION_STRIPPING,
    ASVAL,
    CHIVA,
    PHLEBECTOMY,
    PERFORATOR_ABLATION,
    C1_SCLEROTHERAPY,
    C1_LASER,
    COMPRESSION_15_20,
    COMPRESSION_20_30,
    COMPRESSION_30_40,
    COMPRESSION_ULCER_40,
    COMPRESSION_REDUCED_SUPERVISED,
    LIFESTYLE,
    VENOACTIVE_DRUG,
    ULCER_CARE,
    REASSURANCE,
    CALF_STRETCHING,
    MAGNESIUM,
    QUININE
}
