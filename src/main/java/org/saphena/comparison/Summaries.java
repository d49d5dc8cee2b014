package org.saphena.comparison;

import java.util.List;
import java.util.Optional;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Evidence;

/**
 * The entries of the evidence table that patients are shown.
 *
 * @param evidence the evidence table
 */
public record Summaries(List<Evidence> evidence) {
    public Summaries {
        evidence = List.copyOf(evidence);
    }

    /** What answers the question for this treatment of this target, if the table has it. */
    public Optional<Evidence> of(Treatment treatment, Target target, Question question) {
        return evidence.stream()
                .filter(entry -> entry.isAbout(treatment, target))
                .filter(question::isAnsweredBy)
                .findFirst();
    }
}
