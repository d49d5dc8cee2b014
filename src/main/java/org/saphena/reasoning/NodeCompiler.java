package org.saphena.reasoning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.saphena.clinical.Codes;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Scope;

/** Makes the facts and conditions of one knowledge base ready for evaluation. */
final class NodeCompiler {
    private final KnowledgeBase knowledge;
    private final FactSources sources;
    private final Map<String, FactSlot> facts = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Map<Place, Slot> slots = new HashMap<>();
    private final Map<Place, Node> nodes = new HashMap<>();
    private final SlotCounts nodeCounts = new SlotCounts();
    private final SlotCounts factCounts = new SlotCounts();
    private int recordedCount = Reach.PROFILE;

    /** Equal conditions at one scope share a slot. */
    private record Place(Scope scope, Condition condition) {}

    NodeCompiler(KnowledgeBase knowledge, FactSources sources) {
        this.knowledge = knowledge;
        this.sources = sources;
    }

    /** How many slots the nodes of each scope take. */
    SlotCounts nodeCounts() {
        return nodeCounts;
    }

    /** How many slots the facts of each scope take. */
    SlotCounts factCounts() {
        return factCounts;
    }

    /**
     * @throws IllegalArgumentException when the knowledge base derives the fact from itself
     */
    FactSlot fact(Fact fact) {
        FactSlot known = facts.get(fact.id());
        if (known != null) {
            return known;
        }
        if (!open.add(fact.id())) {
            throw new IllegalArgumentException("the fact " + fact.id() + " is derived from itself");
        }
        Slot slot = factCounts.next(fact.scope());
        FactSlot made = fact.derived() ? derived(fact, slot) : recorded(fact, slot);
        facts.put(fact.id(), made);
        return made;
    }

    private FactSlot recorded(Fact fact, Slot slot) {
        recordedCount++;
        return new FactSlot.Recorded(fact, slot, recordedCount, sources.of(fact));
    }

    private FactSlot derived(Fact fact, Slot slot) {
        Derivation derivation = Objects.requireNonNull(knowledge.derivations().get(fact.id()));
        Derivation.Aggregate aggregate = derivation.aggregate();
        if (aggregate != null) {
            return new FactSlot.Extreme(
                    fact,
                    slot,
                    aggregate.largest(),
                    fact(aggregate.of()),
                    node(aggregate.where(), Scope.SEGMENT));
        }
        return new FactSlot.Table(
                fact, slot, derivation.rows().stream().map(row -> row(row, fact.scope())).toList());
    }

    private FactSlot.Row row(Derivation.Row row, Scope scope) {
        return new FactSlot.Row(
                new Reading.Value(row.value()), node(row.when(), scope), row.text());
    }

    /** The condition of a rule of {@code scope}; equal conditions are made once. */
    Node node(Condition condition, Scope scope) {
        Place place = new Place(scope, condition);
        Node known = nodes.get(place);
        if (known == null) {
            known = make(condition, scope);
            nodes.put(place, known);
        }
        return known;
    }

    private Node make(Condition condition, Scope scope) {
        return switch (condition) {
            case Condition.Always always -> new Node.Always(slot(always, Scope.PERSON));
            case Condition.All all -> combined(all, true, all.parts(), scope);
            case Condition.Any any -> combined(any, false, any.parts(), scope);
            case Condition.Not not -> {
                Node part = node(not.part(), scope);
                yield new Node.Opposite(slot(not, part.slot().scope()), part);
            }
            case Condition.Established established -> {
                Node part = node(established.part(), scope);
                yield new Node.Established(slot(established, part.slot().scope()), part);
            }
            case Condition.AnyLeg any ->
                    new Node.Anywhere(
                            slot(any, Scope.PERSON), new Range.Legs(), node(any.part(), Scope.LEG));
            case Condition.AnyTrunk any ->
                    new Node.Anywhere(
                            slot(any, Scope.LEG),
                            new Range.Trunks(),
                            node(any.part(), Scope.TRUNK));
            case Condition.AnyPerforator any ->
                    new Node.Anywhere(
                            slot(any, Scope.LEG),
                            new Range.Perforators(),
                            node(any.part(), Scope.PERFORATOR));
            case Condition.AnySegment any -> anySegment(any);
            case Condition.AnyOption any -> new AnyNode.Option(slot(any, personOrLeg(scope)), any);
            case Condition.AnyFlag any -> new AnyNode.Flag(slot(any, personOrLeg(scope)), any);
            case Condition.AnyAction any -> new AnyNode.Action(slot(any, personOrLeg(scope)), any);
            case Condition.Is is -> leaf(is, is.fact());
            case Condition.Compares compares -> leaf(compares, compares.fact());
            case Condition.In in -> leaf(in, in.fact());
            case Condition.Has has -> leaf(has, has.fact());
            case Condition.IsKnown known -> leaf(known, known.fact());
        };
    }

    private Node leaf(Condition condition, Fact fact) {
        return new Node.Leaf(slot(condition, fact.scope()), condition, fact(fact));
    }

    private Node combined(
            Condition condition, boolean all, List<Condition> conditions, Scope scope) {
        List<Node> parts = conditions.stream().map(part -> node(part, scope)).toList();
        return new Node.Combined(slot(condition, innermost(parts)), all, parts);
    }

    private Node anySegment(Condition.AnySegment any) {
        Node part = node(any.part(), Scope.SEGMENT);
        if (any.among().isEmpty()) {
            return new Node.Anywhere(slot(any, Scope.TRUNK), new Range.SegmentsOfTrunk(), part);
        }
        Set<SegmentId> among =
                any.among().stream()
                        .map(code -> Codes.find(SegmentId.class, code).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet());
        return new Node.Anywhere(slot(any, Scope.LEG), new Range.SegmentsAmong(among), part);
    }

    /** Flags, actions and options are those of the leg, or of both legs for the person. */
    private static Scope personOrLeg(Scope scope) {
        return scope == Scope.PERSON ? Scope.PERSON : Scope.LEG;
    }

    /** The scope that sees what all the parts see. */
    private static Scope innermost(Collection<Node> parts) {
        Scope innermost = Scope.PERSON;
        for (Node part : parts) {
            if (part.slot().scope().sees(innermost)) {
                innermost = part.slot().scope();
            }
        }
        return innermost;
    }

    private Slot slot(Condition condition, Scope scope) {
        return slots.computeIfAbsent(new Place(scope, condition), place -> nodeCounts.next(scope));
    }
}
