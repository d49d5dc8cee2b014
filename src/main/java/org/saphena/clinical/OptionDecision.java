package org.saphena.clinical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clinician decided about one option.
 *
 * @param suggested the status as shown at that moment; never rewritten
 * @param extent how far, in words
 * @param on the planned day
 */
public record OptionDecision(
        Side leg,
        Treatment treatment,
        Target target,
        OptionStatus suggested,
        Decision decision,
        @Nullable String extent,
        @Nullable LocalDate on,
        @Nullable DecisionReason reason,
        @Nullable String note) {
    /** How long a note must be where the reason is the clinician's judgement. */
    static final int JUDGEMENT_NOTE_LENGTH = 10;

    /**
     * @throws ImpossibleValueException for a choice against advice without a reason, or judgement
     *     without a note
     */
    public OptionDecision {
        Texts.check("/extent", extent);
        Texts.check("/note", note);
        if (decision == Decision.CHOSEN && isAgainstAdvice(suggested) && reason == null) {
            throw new ImpossibleValueException(
                    "/reason",
                    Fault.REASON_REQUIRED,
                    suggested.code(),
                    String.join(", ", Codes.of(DecisionReason.class)));
        }
        requireNote(reason, note);
    }

    /** Which option this is about. */
    public OptionKey option() {
        return new OptionKey(leg, treatment, target);
    }

    static void requireNote(@Nullable DecisionReason reason, @Nullable String note) {
        if (reason == DecisionReason.JUDGEMENT
                && (note == null || note.length() < JUDGEMENT_NOTE_LENGTH)) {
            throw new ImpossibleValueException(
                    "/note", Fault.NOTE_REQUIRED, "", ">= " + JUDGEMENT_NOTE_LENGTH);
        }
    }

    private static boolean isAgainstAdvice(OptionStatus status) {
        return status == OptionStatus.RELATIVE_CONTRAINDICATION
                || status == OptionStatus.CONTRAINDICATED;
    }
}
