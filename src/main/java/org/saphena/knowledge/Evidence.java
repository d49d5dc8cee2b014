package org.saphena.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/**
 * One entry of the evidence table (facts.md 4.9, 6 and 7.6): what was observed after treatments.
 *
 * @param id stable, unique
 * @param targets what was treated; nothing is said about any other target
 * @param figure null when the source gives words only; then {@code note} is there
 * @param comparator what the figure was compared with, when that is no option of its own, or null
 * @param size the denominator, or null when it is not known
 * @param after ISO period after the treatment, or null when it is not known
 * @param until ISO period to which {@code after} stretches, or null
 * @param citations empty only for a summary that no single study gives; it is never verified
 * @param verified every figure was seen in the cited sources
 * @param note what must be said with the figure, or null
 */
public record Evidence(
        String id,
        EvidenceKind kind,
        Set<Treatment> treatments,
        Set<Target> targets,
        Outcome outcome,
        @Nullable Figure figure,
        @Nullable Comparator comparator,
        @Nullable StudySize size,
        @Nullable String after,
        @Nullable String until,
        List<String> citations,
        boolean verified,
        @Nullable LocalText note) {
    public Evidence {
        treatments = Collections.unmodifiableSet(new LinkedHashSet<>(treatments));
        targets = Collections.unmodifiableSet(new LinkedHashSet<>(targets));
        citations = List.copyOf(citations);
    }

    /** What else was done, and its figure in the same measure. */
    public record Comparator(LocalText text, Figure figure) {}

    /** Whether it speaks of this treatment of this target. */
    public boolean isAbout(Treatment treatment, Target target) {
        return treatments.contains(treatment) && targets.contains(target);
    }
}
