package org.saphena.knowledge;

import org.saphena.clinical.Coded;

/** What a study or a review observed after a treatment, in the order of comparing options. */
public enum Outcome implements Coded {
    CLOSED(Measure.VEINS_OF_100),
    REFLUX_FREE(Measure.VEINS_OF_100),
    FAILURE(Measure.VEINS_OF_100),
    NEW_VARICES(Measure.LEGS_OF_100),
    RETREATMENT(Measure.LEGS_OF_100),
    PAIN(Measure.ZERO_TO_TEN),
    PROCEDURE_PAIN(Measure.ZERO_TO_HUNDRED),
    USUAL_ACTIVITY(Measure.DAYS),
    DAYS_OFF_WORK(Measure.DAYS),
    ANAESTHESIA(Measure.WORDS),
    NUMBNESS(Measure.PEOPLE_OF_100),
    BRUISING(Measure.WORDS),
    PHLEBITIS(Measure.PEOPLE_OF_100),
    HYPERSENSITIVITY(Measure.PEOPLE_OF_100),
    PIGMENTATION(Measure.PEOPLE_OF_100),
    SKIN_BURN(Measure.PEOPLE_OF_100),
    WOUND_INFECTION(Measure.PEOPLE_OF_100),
    EHIT(Measure.PEOPLE_OF_100),
    DEEP_VEIN_THROMBOSIS(Measure.PEOPLE_OF_100),
    PULMONARY_EMBOLISM(Measure.PEOPLE_OF_100),
    THROMBOSIS_PER_SESSION(Measure.SESSIONS_OF_100),
    NEUROLOGICAL(Measure.PEOPLE_OF_100),
    NEUROLOGICAL_PER_SESSION(Measure.SESSIONS_OF_100),
    OTHER_HARMS(Measure.WORDS),
    QUALITY_OF_LIFE(Measure.POINTS),
    SEVERITY_SCORE(Measure.POINTS),
    SYMPTOMS(Measure.WORDS),
    STOCKING_AFTERWARDS(Measure.ZERO_TO_TEN),
    ULCER_HEALING_TIME(Measure.DAYS),
    ULCER_HEALED(Measure.PEOPLE_OF_100),
    ULCER_FREE_TIME(Measure.DAYS),
    ULCER_RECURRENCE(Measure.WORDS),
    CRAMPS(Measure.WORDS),
    FEWER_CRAMPS(Measure.PER_NIGHT),
    CRAMP_PAIN(Measure.CENTIMETRES_OF_TEN),
    CRAMPS_PER_WEEK(Measure.PER_WEEK),
    CRAMP_CHANGE(Measure.PERCENT_CHANGE),
    CRAMP_RESPONDERS(Measure.RATIO);

    private final Measure measure;

    Outcome(Measure measure) {
        this.measure = measure;
    }

    /** What its figures count. */
    public Measure measure() {
        return measure;
    }
}
