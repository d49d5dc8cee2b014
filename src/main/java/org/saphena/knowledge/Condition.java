package org.saphena.knowledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;

/**
 * A condition of a rule, as data. Evaluation is three-valued: an unknown fact makes a test unknown,
 * never not met.
 */
public sealed interface Condition {
    /** Met when every part is. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Met when any part is. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Met when the part is not met; unknown stays unknown. */
    record Not(Condition part) implements Condition {}

    /**
     * Met when the part is shown to be met; what is not recorded counts as no sign. Only for rules
     * whose source says so, such as "pulses not recorded are no sign".
     */
    record Established(Condition part) implements Condition {}

    /** A yes-or-no fact has this value. */
    record Is(Fact fact, boolean value) implements Condition {}

    /** A number compares so. */
    record Compares(Fact fact, Comparison comparison, BigDecimal threshold) implements Condition {}

    /** A code is one of these. */
    record In(Fact fact, Set<String> codes) implements Condition {
        public In {
            codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        }
    }

    /** A set or a list of findings holds at least one of these. */
    record Has(Fact fact, Set<String> codes) implements Condition {
        public Has {
            codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
        }
    }

    /** Whether something is recorded at all; never unknown itself. */
    record IsKnown(Fact fact, boolean known) implements Condition {}

    /** Met when it is for any examined leg. */
    record AnyLeg(Condition part) implements Condition {}

    /** Met when it is for any trunk of the leg. */
    record AnyTrunk(Condition part) implements Condition {}

    /** Met when it is for any perforator of the leg that was recorded. */
    record AnyPerforator(Condition part) implements Condition {}

    /**
     * Met when it is for any recorded segment among these; {@code among} is empty for the segments
     * of the trunk.
     */
    record AnySegment(Set<String> among, Condition part) implements Condition {
        public AnySegment {
            among = Collections.unmodifiableSet(new LinkedHashSet<>(among));
        }
    }

    /** Met when an option of the leg has one of these statuses; no target admits all. */
    record AnyOption(Set<Treatment> treatments, Set<Target> targets, Set<OptionStatus> statuses)
            implements Condition {
        public AnyOption {
            treatments = Set.copyOf(treatments);
            targets = Set.copyOf(targets);
            statuses = Set.copyOf(statuses);
        }
    }

    /** Met when such a red flag stands on the leg or on the person; empty sets admit all. */
    record AnyFlag(Set<RedFlagCode> codes, Set<Urgency> urgencies, boolean deferring)
            implements Condition {
        public AnyFlag {
            codes = Set.copyOf(codes);
            urgencies = Set.copyOf(urgencies);
        }
    }

    /** Met when one of these actions is called for, for the leg or the person. */
    record AnyAction(Set<ActionCode> codes) implements Condition {
        public AnyAction {
            codes = Set.copyOf(codes);
        }
    }

    /** Always met: the last row of a table. */
    record Always() implements Condition {}
}
