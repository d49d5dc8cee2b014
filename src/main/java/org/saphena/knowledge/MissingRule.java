package org.saphena.knowledge;

import java.util.Set;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Treatment;

/**
 * When something is missing.
 *
 * @param confirms treatments that carry it in {@code confirmFirst} while they are neither
 *     contraindicated nor not indicated
 */
public record MissingRule(
        MissingCode code, Scope scope, Condition when, Set<Treatment> confirms, LocalText text) {
    public MissingRule {
        confirms = Set.copyOf(confirms);
    }
}
