package org.saphena.knowledge;

import java.util.List;
import java.util.Set;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * A preference or a guideline profile moves a status that survived precedence.
 *
 * @param steps in order; when the first one moves nothing, the rest do not apply
 */
public record Move(
        Set<Target> targets,
        Condition when,
        List<Step> steps,
        RuleText text,
        Set<String> profiles) {
    public Move {
        targets = Set.copyOf(targets);
        steps = List.copyOf(steps);
        profiles = Set.copyOf(profiles);
    }

    /**
     * One step.
     *
     * @param treatments in order of preference
     * @param firstOnly move only the first that has the status {@code from}
     */
    public record Step(
            List<Treatment> treatments, OptionStatus from, OptionStatus to, boolean firstOnly) {
        public Step {
            treatments = List.copyOf(treatments);
        }
    }
}
