package org.saphena.knowledge;

import java.util.List;
import java.util.Set;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Treatment;

/**
 * When something is missing.
 *
 * @param confirms treatments that carry it in {@code confirmFirst} while they are neither
 *     contraindicated nor not indicated
 * @param basis ids of the rules of the clinical document that it carries out
 */
public record MissingRule(
        MissingCode code,
        Scope scope,
        Condition when,
        Set<Treatment> confirms,
        LocalText text,
        List<String> basis) {
    public MissingRule {
        basis = List.copyOf(basis);
        confirms = Set.copyOf(confirms);
    }
}
