package org.saphena.clinical;

/** Why a decision departs from the suggestion. */
public enum DecisionReason implements Coded {
    PATIENT_PREFERS,
    EARLIER_FAILURE,
    ANATOMY,
    COMORBIDITY,
    ACCESS_OR_COST,
    DATA_WRONG,
    JUDGEMENT
}
