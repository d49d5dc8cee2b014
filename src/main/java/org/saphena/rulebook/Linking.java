package org.saphena.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;

/**
 * Tells whether a condition only joins other facts: it reads facts that are worked out elsewhere,
 * or that stand for themselves as yes or no, and brings no threshold and no choice of codes of its
 * own.
 */
final class Linking {
    private final Set<Fact> facts = new LinkedHashSet<>();

    private Linking() {}

    /** The facts that it joins, none for "in every other case"; empty when it says more. */
    static Optional<List<Fact>> of(Condition condition) {
        Linking linking = new Linking();
        return linking.joins(condition)
                ? Optional.of(List.copyOf(linking.facts))
                : Optional.empty();
    }

    private boolean joins(Condition condition) {
        return switch (condition) {
            case Condition.Always() -> true;
            case Condition.All(List<Condition> parts) -> parts.stream().allMatch(this::joins);
            case Condition.Any(List<Condition> parts) -> parts.stream().allMatch(this::joins);
            case Condition.Not(Condition part) -> joins(part);
            case Condition.Established(Condition part) -> joins(part);
            case Condition.AnyLeg(Condition part) -> joins(part);
            case Condition.AnyTrunk(Condition part) -> joins(part);
            case Condition.AnyPerforator(Condition part) -> joins(part);
            case Condition.AnySegment(Set<String> among, Condition part) -> joins(part);
            case Condition.Is is -> add(is.fact());
            case Condition.IsKnown isKnown -> add(isKnown.fact());
            case Condition.In in -> in.fact().derived() && add(in.fact());
            case Condition.Has has -> has.fact().derived() && add(has.fact());
            case Condition.Compares compares -> false;
            case Condition.AnyOption any -> false;
            case Condition.AnyFlag any -> false;
            case Condition.AnyAction any -> false;
        };
    }

    private boolean add(Fact fact) {
        facts.add(fact);
        return true;
    }
}
