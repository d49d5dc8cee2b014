package org.saphena.service;

import java.util.Set;
import org.saphena.clinical.Treatment;

/**
 * A schedule of follow-up that a plan can choose.
 *
 * @param code what the record keeps
 * @param name in the language that was asked for
 * @param treatments after which it is offered
 */
public record ScheduleOffer(String code, String name, Set<Treatment> treatments) {
    public ScheduleOffer {
        treatments = Set.copyOf(treatments);
    }
}
