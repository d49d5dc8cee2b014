package org.saphena.knowledge;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the options whose statuses a condition asks for, also through facts, flags and actions. */
final class AskedOptions {
    private final KnowledgeBase knowledge;
    private final Set<Object> seen = new HashSet<>();
    private final Set<Condition.AnyOption> asked = new LinkedHashSet<>();

    private AskedOptions(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    static Set<Condition.AnyOption> in(Condition condition, KnowledgeBase knowledge) {
        AskedOptions options = new AskedOptions(knowledge);
        options.look(condition);
        return options.asked;
    }

    private void look(Condition condition) {
        switch (condition) {
            case Condition.All(List<Condition> parts) -> parts.forEach(this::look);
            case Condition.Any(List<Condition> parts) -> parts.forEach(this::look);
            case Condition.Not(Condition part) -> look(part);
            case Condition.Established(Condition part) -> look(part);
            case Condition.AnyLeg(Condition part) -> look(part);
            case Condition.AnyTrunk(Condition part) -> look(part);
            case Condition.AnyPerforator(Condition part) -> look(part);
            case Condition.AnySegment any -> look(any.part());
            case Condition.Is is -> look(is.fact());
            case Condition.Compares compares -> look(compares.fact());
            case Condition.In in -> look(in.fact());
            case Condition.Has has -> look(has.fact());
            case Condition.IsKnown isKnown -> look(isKnown.fact());
            case Condition.AnyOption any -> asked.add(any);
            case Condition.AnyFlag any -> flags(any);
            case Condition.AnyAction any ->
                    knowledge.actions().stream()
                            .filter(action -> any.codes().contains(action.code()))
                            .filter(seen::add)
                            .forEach(action -> look(action.when()));
            case Condition.Always() -> {}
        }
    }

    private void flags(Condition.AnyFlag any) {
        knowledge.redFlags().stream()
                .filter(flag -> any.codes().isEmpty() || any.codes().contains(flag.code()))
                .filter(seen::add)
                .forEach(flag -> look(flag.when()));
    }

    private void look(Fact fact) {
        Derivation derivation = knowledge.derivations().get(fact.id());
        if (derivation != null && seen.add(fact.id())) {
            derivation.rows().forEach(row -> look(row.when()));
            Derivation.Aggregate aggregate = derivation.aggregate();
            if (aggregate != null) {
                look(aggregate.where());
            }
        }
    }
}
