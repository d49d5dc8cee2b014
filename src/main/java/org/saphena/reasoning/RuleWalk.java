package org.saphena.reasoning;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Move;
import org.saphena.knowledge.RedFlagRule;
import org.saphena.knowledge.Scope;
import org.saphena.knowledge.StatusTable;
import org.saphena.knowledge.Targets;
import org.saphena.knowledge.TreatmentEntry;

/** Walks from an option through everything that its status can depend on, level by level. */
final class RuleWalk {
    private final KnowledgeBase knowledge;
    private final ReadCollector found = new ReadCollector();
    private final Queue<Runnable> next = new ArrayDeque<>();
    private final Set<Object> seen = new HashSet<>();
    private final Set<Object> raisedForOneLeg = sameObjects();
    private final Set<Object> raisedForEveryLeg = sameObjects();

    private record OptionAt(Treatment treatment, Target target, boolean everyLeg) {}

    private record DerivedAt(String fact, Around around) {}

    private static Set<Object> sameObjects() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    RuleWalk(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    List<RuleRead> reads(TreatmentEntry entry, Target target) {
        option(entry, target, false);
        while (!next.isEmpty()) {
            next.remove().run();
        }
        return found.reads();
    }

    private void option(TreatmentEntry entry, Target target, boolean everyLeg) {
        if (!seen.add(new OptionAt(entry.treatment(), target, everyLeg))) {
            return;
        }
        Around around = Around.leg(everyLeg).trunk(Targets.trunk(target).orElse(null));
        knowledge.gates().forEach(gate -> walk(gate.when(), around));
        knowledge.statusTables().stream()
                .filter(table -> isAbout(table, entry, target))
                .flatMap(table -> table.rows().stream())
                .forEach(row -> walk(row.when(), around));
        knowledge.effects().stream()
                .filter(effect -> isAbout(effect, entry, target))
                .forEach(effect -> walk(effect.when(), around));
        if (entry.invasive()) {
            knowledge.redFlags().forEach(flag -> deferring(flag, everyLeg));
        }
        knowledge.moves().stream()
                .filter(move -> move.targets().contains(target))
                .forEach(move -> move(move, target, around));
    }

    private static boolean isAbout(StatusTable table, TreatmentEntry entry, Target target) {
        return table.treatments().contains(entry.treatment()) && table.targets().contains(target);
    }

    private static boolean isAbout(Effect effect, TreatmentEntry entry, Target target) {
        return effect.status() != null
                && effect.treatments().contains(entry.treatment())
                && (effect.targets().isEmpty() || effect.targets().contains(target));
    }

    /** A move may look at what the other options of the target are. */
    private void move(Move move, Target target, Around around) {
        walk(move.when(), around);
        for (TreatmentEntry entry : knowledge.treatments()) {
            if (entry.targets().contains(target)) {
                next.add(() -> option(entry, target, around.everyLeg()));
            }
        }
    }

    private void deferring(RedFlagRule flag, boolean everyLeg) {
        if (flag.defers() != RedFlagRule.Defers.NONE) {
            flag(flag, everyLeg || flag.defers() == RedFlagRule.Defers.ALL);
        }
    }

    private void flag(RedFlagRule flag, boolean everyLeg) {
        raised(flag, flag.when(), everyLeg);
    }

    private void raised(Object rule, Condition when, boolean everyLeg) {
        Set<Object> raised = everyLeg ? raisedForEveryLeg : raisedForOneLeg;
        if (raised.add(rule)) {
            next.add(() -> walk(when, Around.leg(everyLeg)));
        }
    }

    private void walk(Condition condition, Around around) {
        switch (condition) {
            case Condition.Always() -> {}
            case Condition.All(List<Condition> parts) ->
                    around.within(parts)
                            .ifPresent(inner -> parts.forEach(part -> walk(part, inner)));
            case Condition.Any(List<Condition> parts) -> parts.forEach(part -> walk(part, around));
            case Condition.Not(Condition part) -> walk(part, around);
            case Condition.Established(Condition part) -> walk(part, around);
            case Condition.AnyLeg(Condition part) -> walk(part, Around.leg(true));
            case Condition.AnyTrunk(Condition part) -> {
                for (Trunk trunk : Trunk.values()) {
                    walk(part, around.trunk(trunk));
                }
            }
            case Condition.AnyPerforator(Condition part) -> walk(part, around);
            case Condition.AnySegment any -> walk(any.part(), around.among(any.among()));
            case Condition.AnyOption any -> options(any, around);
            case Condition.AnyFlag any ->
                    knowledge.redFlags().stream()
                            .filter(flag -> isMeant(any, flag))
                            .forEach(flag -> flag(flag, around.everyLeg() || any.deferring()));
            case Condition.AnyAction any ->
                    knowledge.actions().stream()
                            .filter(action -> any.codes().contains(action.code()))
                            .forEach(action -> raised(action, action.when(), around.everyLeg()));
            case Condition.Is(Fact fact, boolean value) -> test(condition, fact, around);
            case Condition.Compares compares -> test(condition, compares.fact(), around);
            case Condition.In in -> test(condition, in.fact(), around);
            case Condition.Has has -> test(condition, has.fact(), around);
            case Condition.IsKnown known -> test(condition, known.fact(), around);
        }
    }

    private static boolean isMeant(Condition.AnyFlag any, RedFlagRule flag) {
        return (any.codes().isEmpty() || any.codes().contains(flag.code()))
                && (any.urgencies().isEmpty() || any.urgencies().contains(flag.urgency()))
                && (!any.deferring() || flag.defers() != RedFlagRule.Defers.NONE);
    }

    private void options(Condition.AnyOption any, Around around) {
        for (TreatmentEntry entry : knowledge.treatments()) {
            for (Target target : entry.targets()) {
                if (any.treatments().contains(entry.treatment())
                        && (any.targets().isEmpty() || any.targets().contains(target))) {
                    next.add(() -> option(entry, target, around.everyLeg()));
                }
            }
        }
    }

    private void test(Condition leaf, Fact fact, Around around) {
        if (fact.derived()) {
            derived(leaf, fact, around);
        } else if (fact.scope() == Scope.SEGMENT) {
            around.segments().forEach(segment -> found.add(leaf, fact, around, segment));
        } else {
            found.add(leaf, fact, around, null);
        }
    }

    private void derived(Condition leaf, Fact fact, Around around) {
        Around at = around.at(fact.scope());
        Derivation derivation = Objects.requireNonNull(knowledge.derivations().get(fact.id()));
        Derivation.Aggregate aggregate = derivation.aggregate();
        if (aggregate != null) {
            for (SegmentId segment : at.segments()) {
                found.add(leaf, aggregate.of(), at, segment);
            }
        }
        if (!seen.add(new DerivedAt(fact.id(), at))) {
            return;
        }
        if (aggregate != null) {
            next.add(() -> walk(aggregate.where(), at));
        }
        derivation.rows().forEach(row -> next.add(() -> walk(row.when(), at)));
    }
}
