package org.saphena.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Treatment;

/**
 * What a clinic usually plans after a procedure (facts.md 8.1); the clinic sets the dates.
 *
 * @param code what a record keeps as its pathway
 * @param treatments after which it is offered
 */
public record Schedule(String code, LocalText name, Set<Treatment> treatments, List<Step> steps) {
    public Schedule {
        treatments = Collections.unmodifiableSet(new LinkedHashSet<>(treatments));
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param after ISO period after the procedure, {@code P0D} for the day itself
     * @param until ISO period to which it stretches, or null
     * @param what a short code: walk, visit, duplex, scores
     */
    public record Step(String after, @Nullable String until, String what, LocalText text) {}
}
