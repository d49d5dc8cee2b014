package org.saphena.knowledge;

import org.saphena.clinical.Coded;

/**
 * What the figures of an outcome count; its wording takes the figure as {@code {0}}. Only the three
 * first can be drawn as dots out of a hundred.
 */
public enum Measure implements Coded {
    VEINS_OF_100,
    LEGS_OF_100,
    PEOPLE_OF_100,
    SESSIONS_OF_100,
    ZERO_TO_TEN,
    ZERO_TO_HUNDRED,
    CENTIMETRES_OF_TEN,
    POINTS,
    DAYS,
    PER_NIGHT,
    PER_WEEK,
    PERCENT_CHANGE,
    RATIO,
    WORDS
}
