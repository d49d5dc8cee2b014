package org.saphena.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.LocalText;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;

/** What a rule leads to when its condition is met. */
public sealed interface Consequence {
    /** A derived fact has this value; {@code row} counts from 1, or is 0 for a plain definition. */
    record Value(Fact fact, FactValue value, int row) implements Consequence {}

    /** A derived fact is the largest or smallest of a number over the segments of a trunk. */
    record Extreme(Fact fact, Derivation.Aggregate aggregate) implements Consequence {}

    /** Nothing can be judged for the person or the leg. */
    record Gated(Scope scope) implements Consequence {}

    /** The start status of options; {@code row} counts from 1. */
    record Start(Set<Treatment> treatments, Set<Target> targets, OptionStatus status, int row)
            implements Consequence {}

    /** Holds options back, each list under its status, or only remarks on them. */
    record Hold(
            Map<OptionStatus, Set<Treatment>> byStatus,
            Set<Treatment> remarked,
            Set<Target> targets,
            boolean matrix)
            implements Consequence {}

    /** Moves statuses that survived precedence. */
    record Shift(Set<Target> targets, List<Move.Step> steps) implements Consequence {
        public Shift {
            steps = List.copyOf(steps);
        }
    }

    /** Raises a red flag. */
    record Raise(RedFlagCode code, Scope scope, Urgency urgency, RedFlagRule.Defers defers)
            implements Consequence {}

    /** Calls for a step. */
    record Call(ActionCode code, Scope scope, Urgency urgency) implements Consequence {}

    /** Names missing data, which the options listed carry to be confirmed first. */
    record Ask(MissingCode code, Scope scope, Set<Treatment> confirms) implements Consequence {}

    /** Makes a remark. */
    record Remark(Scope scope) implements Consequence {}

    /** Speaks for a cause of cramps, against it, or names what is not known about it. */
    record Weigh(String cause, LocalText name, Side side) implements Consequence {
        /** On which side of the differential a line stands. */
        public enum Side {
            FOR,
            AGAINST,
            MISSING
        }
    }

    /** Proposes a follow-up after an ISO period. */
    record Later(String after, String what, @Nullable Scope scope) implements Consequence {}
}
