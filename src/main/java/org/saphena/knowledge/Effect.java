package org.saphena.knowledge;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * Something that holds an option back, or a remark on it.
 *
 * @param status the status it leads to unless a stronger one does; null for a remark that changes
 *     none
 * @param profiles the guideline profiles in which it applies; empty for all
 * @param cell whether it is a cell of the matrix, whose rule id ends in the treatment
 */
public record Effect(
        Set<Treatment> treatments,
        Set<Target> targets,
        @Nullable OptionStatus status,
        Condition when,
        RuleText text,
        Set<String> profiles,
        boolean cell) {
    public Effect {
        treatments = Set.copyOf(treatments);
        targets = Set.copyOf(targets);
        profiles = Set.copyOf(profiles);
    }

    /** The rule id for {@code treatment}. */
    public String ruleFor(Treatment treatment) {
        return cell ? text.rule() + "-" + treatment.code().toUpperCase(Locale.ROOT) : text.rule();
    }
}
