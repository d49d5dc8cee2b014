package org.saphena.clinical;

import java.util.List;

/** A symptom or visible complaint of one leg. */
public enum Symptom implements Coded {
    ACHING,
    HEAVINESS,
    TIREDNESS,
    SWELLING,
    THROBBING,
    ITCHING,
    BURNING,
    TIGHTNESS,
    NIGHT_CRAMPS,
    RESTLESSNESS,
    SKIN_IRRITATION,
    BLEEDING_VARIX,
    TENDER_CORD,
    ACUTE_SWELLING,
    CALF_TENDERNESS,
    COLD_PALE_FOOT,
    REST_PAIN,
    TISSUE_LOSS,
    CELLULITIS,
    VENOUS_CLAUDICATION,
    THIGH_SWELLING,
    SUPRAPUBIC_COLLATERALS,
    PERINEAL_OR_GLUTEAL_VARICES,
    COSMETIC_CONCERN,
    MUSCLE_HARDNESS,
    ITCHY_RED_BAND,
    ULCER_PAIN,
    EXUDATE;

    private static final List<Symptom> GRADED =
            List.of(
                    NIGHT_CRAMPS,
                    ACHING,
                    HEAVINESS,
                    SWELLING,
                    THROBBING,
                    BURNING,
                    ITCHING,
                    RESTLESSNESS,
                    TIREDNESS,
                    COSMETIC_CONCERN);

    /** Those that every visit asks for by severity, in the order of asking. */
    public static List<Symptom> graded() {
        return GRADED;
    }
}
