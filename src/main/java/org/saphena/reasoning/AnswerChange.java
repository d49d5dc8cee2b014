package org.saphena.reasoning;

/**
 * One difference between two answers to the same case.
 *
 * @param place {@code right/rfa/gsv} for an option, {@code left} for a leg, {@code person} for the
 *     patient
 * @param before the code or rule that stood there; empty when nothing did
 * @param after the code or rule that stands there now; empty when nothing does
 */
public record AnswerChange(Kind kind, String place, String before, String after) {
    /** What changed, the gravest first. */
    public enum Kind {
        STATUS,
        RED_FLAG,
        ACTION,
        REASON,
        CAUTION,
        CONFIRM_FIRST,
        CRAMPS,
        READING,
        MISSING,
        NOTE,
        FOLLOW_UP,
        WORDING
    }
}
