package org.saphena.comparison;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.PriorityCode;
import org.saphena.knowledge.Evidence;
import org.saphena.knowledge.EvidenceKind;
import org.saphena.knowledge.Measure;
import org.saphena.knowledge.Outcome;

/**
 * What patients ask about every option, in the order of the table. A question is about one outcome
 * at one time, so that figures of different times never stand in one row.
 */
public enum Question {
    WHAT(null, null, null, null, true),
    NUMBING(Outcome.ANAESTHESIA, null, null, PriorityCode.NO_NEEDLES, true),
    CLOSED_1Y(Outcome.CLOSED, "P1Y", null, null, true),
    CLOSED_5Y(Outcome.CLOSED, "P5Y", null, PriorityCode.LASTING_RESULT, true),
    PAIN(Outcome.PAIN, null, null, null, true),
    USUAL_ACTIVITY(Outcome.USUAL_ACTIVITY, null, null, PriorityCode.BACK_TO_WORK, true),
    NUMBNESS(Outcome.NUMBNESS, null, null, null, true),
    CLOT(Outcome.DEEP_VEIN_THROMBOSIS, null, null, null, true),
    NEW_VARICES(Outcome.NEW_VARICES, "P3Y", "P5Y", PriorityCode.LASTING_RESULT, true),
    CRAMPS(Outcome.CRAMPS, null, null, PriorityCode.SLEEP, false),
    OTHER_HARMS(Outcome.OTHER_HARMS, null, null, PriorityCode.NO_IMPLANT, false),
    STOCKING(Outcome.STOCKING_AFTERWARDS, null, null, PriorityCode.NO_STOCKINGS, false),
    PIGMENTATION(Outcome.PIGMENTATION, null, null, PriorityCode.APPEARANCE, false),
    COST(null, null, null, PriorityCode.COST, false);

    private final @Nullable Outcome outcome;
    private final @Nullable String after;
    private final @Nullable String until;
    private final @Nullable PriorityCode matter;
    private final boolean always;

    Question(
            @Nullable Outcome outcome,
            @Nullable String after,
            @Nullable String until,
            @Nullable PriorityCode matter,
            boolean always) {
        this.outcome = outcome;
        this.after = after;
        this.until = until;
        this.matter = matter;
        this.always = always;
    }

    /** Whether an entry of the evidence table answers it: this outcome, at this time. */
    public boolean isAnsweredBy(Evidence entry) {
        return entry.kind() == EvidenceKind.SUMMARY
                && entry.outcome() == outcome
                && Objects.equals(entry.after(), after)
                && Objects.equals(entry.until(), until);
    }

    /**
     * What its figures count.
     *
     * @throws IllegalStateException where it is no matter of figures
     */
    public Measure measure() {
        if (outcome == null) {
            throw new IllegalStateException(key());
        }
        return outcome.measure();
    }

    /** To whom it matters most, or null. */
    public @Nullable PriorityCode matter() {
        return matter;
    }

    /** Whether it is asked of every patient, and not only of those to whom it matters. */
    boolean isAlways() {
        return always;
    }

    /** Whether only a procedure has an answer. */
    boolean isAboutProcedures() {
        return switch (this) {
            case NUMBING,
                    CLOSED_1Y,
                    CLOSED_5Y,
                    PAIN,
                    USUAL_ACTIVITY,
                    NUMBNESS,
                    STOCKING,
                    PIGMENTATION ->
                    true;
            case WHAT, CLOT, NEW_VARICES, CRAMPS, OTHER_HARMS, COST -> false;
        };
    }

    boolean isAboutClosing() {
        return outcome == Outcome.CLOSED;
    }

    /** The key of its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
