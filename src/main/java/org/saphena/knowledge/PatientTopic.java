package org.saphena.knowledge;

import org.saphena.clinical.Coded;

/** What the patient's summary gives advice on, in the words of the knowledge base. */
public enum PatientTopic implements Coded {
    WALK,
    FEET,
    RAISE,
    STRETCH,
    STOCKINGS,
    SKIN,
    WEIGHT,
    AFTER_WALK,
    AFTER_BRUISE,
    AFTER_SPORT,
    AFTER_GLUE,
    BLEEDING
}
