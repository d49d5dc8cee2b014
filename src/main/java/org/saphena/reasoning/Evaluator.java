package org.saphena.reasoning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.Truth;

/**
 * Evaluates conditions over one case, three-valued. Holds what it worked out; for one case and one
 * thread.
 */
final class Evaluator {
    private final KnowledgeBase knowledge;
    private final FactSources sources;
    private final CaseFile file;
    private final String profile;
    private final Judgements judgements;
    private final Map<FactAt, Derived> derived = new HashMap<>();
    private final Map<Condition, Map<Scene, Verdict>> verdicts = new IdentityHashMap<>();
    private final Set<FactAt> open = new HashSet<>();

    private record FactAt(String fact, Scene scene) {}

    Evaluator(KnowledgeBase knowledge, FactSources sources, CaseFile file, String profile) {
        this.knowledge = knowledge;
        this.sources = sources;
        this.file = file;
        this.profile = profile;
        this.judgements = new Judgements(knowledge, this, file, profile);
    }

    Evaluator with(Fact fact, Scene scene, Reading reading) {
        return new Evaluator(
                knowledge, sources.with(fact, scene.at(fact.scope()), reading), file, profile);
    }

    Evaluator of(CaseFile changed) {
        return new Evaluator(knowledge, sources, changed, profile);
    }

    Evaluator under(String other) {
        return new Evaluator(knowledge, sources, file, other);
    }

    /** Flags, actions and option statuses, which conditions may refer to. */
    Judgements judgements() {
        return judgements;
    }

    /** The verdict on the condition of a rule; each is worked out once for each scene. */
    Verdict evaluate(Condition condition, Scene scene) {
        Map<Scene, Verdict> known = verdicts.computeIfAbsent(condition, key -> new HashMap<>());
        Verdict verdict = known.get(scene);
        if (verdict == null) {
            verdict = evaluate(condition, scene, false);
            known.put(scene, verdict);
        }
        return verdict;
    }

    private Verdict evaluate(Condition condition, Scene scene, boolean negated) {
        return switch (condition) {
            case Condition.Always() -> Verdict.of(!negated);
            case Condition.All(List<Condition> parts) -> combine(parts, scene, negated, !negated);
            case Condition.Any(List<Condition> parts) -> combine(parts, scene, negated, negated);
            case Condition.Not(Condition part) -> evaluate(part, scene, !negated);
            case Condition.Established(Condition part) -> established(part, scene, negated);
            case Condition.AnyLeg(Condition part) -> over(legs(scene), part, negated);
            case Condition.AnyTrunk(Condition part) -> over(trunks(scene), part, negated);
            case Condition.AnyPerforator(Condition part) -> over(perforators(scene), part, negated);
            case Condition.AnySegment any -> over(segments(any, scene), any.part(), negated);
            case Condition.AnyOption any -> negateIf(judgements.anyOption(any, scene), negated);
            case Condition.AnyFlag any -> negateIf(judgements.anyFlag(any, scene), negated);
            case Condition.AnyAction any -> negateIf(judgements.anyAction(any, scene), negated);
            case Condition.Is(Fact fact, boolean value) -> test(condition, fact, scene, negated);
            case Condition.Compares compares -> test(condition, compares.fact(), scene, negated);
            case Condition.In in -> test(condition, in.fact(), scene, negated);
            case Condition.Has has -> test(condition, has.fact(), scene, negated);
            case Condition.IsKnown known -> test(condition, known.fact(), scene, negated);
        };
    }

    private Verdict combine(
            List<Condition> parts, Scene scene, boolean negated, boolean conjunction) {
        List<Verdict> verdicts =
                parts.stream().map(part -> evaluate(part, scene, negated)).toList();
        return conjunction ? Verdict.all(verdicts) : Verdict.any(verdicts);
    }

    private Verdict established(Condition part, Scene scene, boolean negated) {
        Verdict verdict = evaluate(part, scene, negated);
        Truth unknownAs = negated ? Truth.MET : Truth.NOT_MET;
        return verdict.truth() == Truth.UNKNOWN ? verdict.withTruth(unknownAs) : verdict;
    }

    private Verdict over(List<Scene> scenes, Condition part, boolean negated) {
        List<Verdict> verdicts =
                scenes.stream().map(inner -> evaluate(part, inner, negated)).toList();
        return negated ? Verdict.all(verdicts) : Verdict.any(verdicts);
    }

    private static Verdict negateIf(Verdict verdict, boolean negated) {
        return negated ? verdict.withTruth(verdict.truth().negate()) : verdict;
    }

    private List<Scene> legs(Scene scene) {
        return file.consultation().legs().examined().stream().map(scene::leg).toList();
    }

    private static List<Scene> trunks(Scene scene) {
        return Listing.trunks(scene.leg()).stream().map(scene::trunk).toList();
    }

    private static List<Scene> perforators(Scene scene) {
        DuplexStudy duplex = scene.duplex();
        return duplex == null
                ? List.of()
                : IntStream.range(0, duplex.perforators().size())
                        .mapToObj(scene::perforator)
                        .toList();
    }

    private static List<Scene> segments(Condition.AnySegment any, Scene scene) {
        DuplexStudy duplex = scene.duplex();
        if (duplex == null) {
            return List.of();
        }
        Set<SegmentId> recorded =
                any.among().isEmpty()
                        ? duplex.segmentsOf(scene.trunkName()).keySet()
                        : duplex.segments().keySet();
        return recorded.stream()
                .filter(id -> any.among().isEmpty() || any.among().contains(id.code()))
                .map(scene::segment)
                .toList();
    }

    private Verdict test(Condition leaf, Fact fact, Scene scene, boolean negated) {
        Scene at = scene.at(fact.scope());
        if (fact.derived()) {
            Derived value = derive(fact, at);
            Reading reading =
                    value.value() == null
                            ? new Reading.Nothing()
                            : new Reading.Value(value.value());
            Truth truth = negate(LeafTest.truth(leaf, reading), negated);
            if (leaf instanceof Condition.Compares && value.tests().size() == 1) {
                Test of = value.tests().getFirst();
                return new Verdict(
                        truth,
                        List.of(
                                new Test(
                                        leaf,
                                        of.fact(),
                                        of.scene(),
                                        of.reading(),
                                        negated,
                                        truth)));
            }
            return new Verdict(
                    truth, truth == Truth.NOT_MET ? inverted(value.tests()) : value.tests());
        }
        Reading reading = sources.read(fact, at);
        Truth truth = negate(LeafTest.truth(leaf, reading), negated);
        return new Verdict(truth, List.of(new Test(leaf, fact, at, reading, negated, truth)));
    }

    /** The tests behind a derived value speak for it, and so against what does not hold of it. */
    private static List<Test> inverted(List<Test> tests) {
        return tests.stream().map(Test::inverted).toList();
    }

    private static Truth negate(Truth truth, boolean negated) {
        return negated ? truth.negate() : truth;
    }

    /** The value of {@code fact}, derived or recorded, or null while unknown. */
    @Nullable FactValue value(String fact, Scene scene) {
        Fact asked = knowledge.fact(fact);
        Scene at = scene.at(asked.scope());
        return asked.derived() ? derive(asked, at).value() : sources.read(asked, at).shown();
    }

    /** Whether a yes-or-no fact is known to hold. */
    boolean holds(String fact, Scene scene) {
        return value(fact, scene) instanceof FactValue.Flag(boolean yes) && yes;
    }

    /** The code of a fact, or null while unknown. */
    @Nullable String code(String fact, Scene scene) {
        return value(fact, scene) instanceof FactValue.Code(String code) ? code : null;
    }

    /**
     * Works out a derived fact.
     *
     * @throws IllegalStateException when the knowledge base derives a fact from itself
     */
    Derived derive(Fact fact, Scene scene) {
        FactAt key = new FactAt(fact.id(), scene);
        Derived known = derived.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            throw new IllegalStateException("the fact " + fact.id() + " is derived from itself");
        }
        Derivation derivation = Objects.requireNonNull(knowledge.derivations().get(fact.id()));
        Derived result =
                derivation.aggregate() == null
                        ? fromRows(derivation.rows(), scene)
                        : aggregate(derivation.aggregate(), scene);
        open.remove(key);
        derived.put(key, result);
        return result;
    }

    private Derived fromRows(List<Derivation.Row> rows, Scene scene) {
        FirstRow<Derivation.Row> first = FirstRow.of(rows, Derivation.Row::when, this, scene);
        if (first.all().stream().map(Derivation.Row::value).distinct().count() > 1) {
            return new Derived(null, first.verdict().tests(), null);
        }
        return new Derived(first.row().value(), first.verdict().tests(), first.row().text());
    }

    private Derived aggregate(Derivation.Aggregate aggregate, Scene scene) {
        List<Scene> all =
                segments(new Condition.AnySegment(Set.of(), new Condition.Always()), scene);
        List<Scene> chosen =
                all.stream()
                        .filter(segment ->
                                evaluate(aggregate.where(), segment).truth() == Truth.MET)
                        .toList();
        Comparator<Test> order = Comparator.comparing(Evaluator::number);
        return (chosen.isEmpty() ? all : chosen)
                .stream()
                        .map(segment -> measured(aggregate.of(), segment))
                        .filter(test -> test.truth() == Truth.MET)
                        .max(aggregate.largest() ? order : order.reversed())
                        .map(test -> new Derived(test.reading().shown(), List.of(test), null))
                        .orElseGet(() -> new Derived(null, List.of(), null));
    }

    private Test measured(Fact fact, Scene segment) {
        Condition known = new Condition.IsKnown(fact, true);
        Reading reading = sources.read(fact, segment);
        return new Test(known, fact, segment, reading, false, LeafTest.truth(known, reading));
    }

    private static BigDecimal number(Test test) {
        return test.reading().shown() instanceof FactValue.Number(BigDecimal value)
                ? value
                : BigDecimal.ZERO;
    }
}
