package org.saphena.clinical;

/** What matters to the patient, for the conversation. */
public enum PriorityCode implements Coded {
    SLEEP,
    BACK_TO_WORK,
    NO_NEEDLES,
    NO_IMPLANT,
    NO_STOCKINGS,
    COST,
    APPEARANCE,
    LASTING_RESULT
}
