package org.saphena.comparison;

import java.util.Locale;
import org.saphena.clinical.Treatment;

/** What happens to the patient in a treatment, whatever its name. */
public enum Way {
    HEAT,
    GLUE,
    WIRE,
    FOAM,
    SURGERY,
    FLOW,
    CUTS,
    SPIDER,
    STOCKINGS,
    SELF,
    DRUG,
    WOUND,
    WAIT;

    /** The way of a treatment. */
    public static Way of(Treatment treatment) {
        return switch (treatment) {
            case EVLA, RFA, PERFORATOR_ABLATION -> HEAT;
            case CYANOACRYLATE_CLOSURE -> GLUE;
            case MECHANOCHEMICAL_ABLATION -> WIRE;
            case FOAM_SCLEROTHERAPY, POLIDOCANOL_MICROFOAM -> FOAM;
            case HIGH_LIGATION_STRIPPING -> SURGERY;
            case CHIVA -> FLOW;
            case ASVAL, PHLEBECTOMY -> CUTS;
            case C1_SCLEROTHERAPY, C1_LASER -> SPIDER;
            case COMPRESSION_15_20,
                    COMPRESSION_20_30,
                    COMPRESSION_30_40,
                    COMPRESSION_ULCER_40,
                    COMPRESSION_REDUCED_SUPERVISED ->
                    STOCKINGS;
            case LIFESTYLE, CALF_STRETCHING -> SELF;
            case VENOACTIVE_DRUG, MAGNESIUM, QUININE -> DRUG;
            case ULCER_CARE -> WOUND;
            case REASSURANCE -> WAIT;
        };
    }

    /** The key of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it closes or takes out a trunk. */
    public boolean closesTrunk() {
        return ordinal() <= SURGERY.ordinal();
    }

    /** Whether it is done to the patient on one day, with a needle, a knife or light. */
    public boolean isProcedure() {
        return ordinal() <= SPIDER.ordinal();
    }
}
