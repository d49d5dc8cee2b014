package org.saphena.clinical;

import org.jspecify.annotations.Nullable;

/** What was done about a red flag; {@code leg} is null for a flag of the whole person. */
public record RedFlagHandling(
        RedFlagCode code,
        @Nullable Side leg,
        RedFlagDecision decision,
        @Nullable ActionCode action,
        @Nullable DecisionReason reason,
        @Nullable String note) {
    /**
     * @throws ImpossibleValueException for "acted" without an action, "not present" without a
     *     reason, or judgement without a note
     */
    public RedFlagHandling {
        Texts.check("/note", note);
        if (decision == RedFlagDecision.ACTED && action == null) {
            throw new ImpossibleValueException(
                    "/action",
                    Fault.ACTION_REQUIRED,
                    "",
                    String.join(", ", Codes.of(ActionCode.class)));
        }
        if (decision == RedFlagDecision.NOT_PRESENT && reason == null) {
            throw new ImpossibleValueException(
                    "/reason",
                    Fault.REASON_REQUIRED,
                    decision.code(),
                    String.join(", ", Codes.of(DecisionReason.class)));
        }
        OptionDecision.requireNote(reason, note);
    }
}
