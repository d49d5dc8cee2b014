package org.saphena.reasoning;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.TreatmentEntry;

/**
 * For each option of the catalogue, the recorded facts that its rules look at: directly, through
 * derived facts, flags, actions and other options. What is nearest to the option's own rules comes
 * first.
 */
final class RuleReads {
    private final Map<Treatment, Map<Target, List<RuleRead>>> reads = new HashMap<>();
    private final Map<Fact, Integer> decimals = new HashMap<>();
    private final Map<RuleRead, RuleRead> shared = new HashMap<>();
    private final Map<RuleRead, CodeKinds> kinds = new IdentityHashMap<>();

    RuleReads(KnowledgeBase knowledge) {
        for (TreatmentEntry entry : knowledge.treatments()) {
            Map<Target, List<RuleRead>> byTarget = new HashMap<>();
            for (Target target : entry.targets()) {
                List<RuleRead> found = new RuleWalk(knowledge).reads(entry, target);
                found.forEach(this::note);
                byTarget.put(target, found.stream().map(this::shared).toList());
            }
            reads.put(entry.treatment(), Map.copyOf(byTarget));
        }
    }

    List<RuleRead> of(Treatment treatment, Target target) {
        return Objects.requireNonNull(Objects.requireNonNull(reads.get(treatment)).get(target));
    }

    /** The codes that may be supposed of what an option reads. */
    CodeKinds kinds(RuleRead read) {
        return Objects.requireNonNull(kinds.get(read));
    }

    /** How many decimal places the rules write in the thresholds of a fact, at most. */
    int decimals(Fact fact) {
        return decimals.getOrDefault(fact, 0);
    }

    /** Options that look at a fact alike share what they read. */
    private RuleRead shared(RuleRead read) {
        RuleRead known = shared.putIfAbsent(read, read);
        if (known == null) {
            kinds.put(read, new CodeKinds(read));
            return read;
        }
        return known;
    }

    private void note(RuleRead read) {
        read.thresholds()
                .forEach(threshold -> decimals.merge(read.fact(), threshold.scale(), Math::max));
    }
}
