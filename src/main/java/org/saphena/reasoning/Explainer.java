package org.saphena.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.RuleText;
import org.saphena.knowledge.Truth;

/**
 * Finds the tests of recorded facts behind what an evaluator answers, once for each condition and
 * scene. Only what is shown needs this.
 */
final class Explainer {
    private final Evaluator evaluator;
    private final Memo<Verdict> verdicts;
    private final Memo<Derived> derived;

    Explainer(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.verdicts = new Memo<>(evaluator.rules().nodeCounts());
        this.derived = new Memo<>(evaluator.rules().factCounts());
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** The verdict on a flag or an action that is called for. */
    Verdict verdict(Raised<?> raised) {
        return verdict(raised.when(), raised.scene());
    }

    Verdict verdict(Node node, Scene scene) {
        Scene at = scene.at(node.slot().scope());
        Verdict verdict = verdicts.get(node.slot(), at);
        if (verdict == null) {
            verdict = new Verdict(evaluator.truth(node, at), tests(node, at));
            verdicts.put(node.slot(), at, verdict);
        }
        return verdict;
    }

    private List<Test> tests(Node node, Scene scene) {
        Tests tests = new Tests();
        node.explain(this, scene, false, tests);
        return tests.list();
    }

    /** A row without a condition decides because the rows above it did not fit. */
    <R extends TableRow> Verdict verdict(FirstRow<R> first, List<R> rows, Scene scene) {
        Verdict verdict = verdict(first.row().when(), scene);
        return first.isOpen() || !verdict.tests().isEmpty()
                ? verdict
                : new Verdict(verdict.truth(), rejected(first.row(), rows, scene));
    }

    private <R extends TableRow> List<Test> rejected(R decides, List<R> rows, Scene scene) {
        Tests rejected = new Tests();
        for (R row : rows) {
            if (row == decides) {
                break;
            }
            verdict(row.when(), scene).tests().forEach(test -> rejected.add(test.inverted()));
        }
        return rejected.list();
    }

    /** What lies behind the value of a derived fact. */
    Derived derive(FactSlot fact, Scene scene) {
        Derived result = derived.get(fact.slot(), scene);
        if (result == null) {
            result = explained(fact, scene);
            derived.put(fact.slot(), scene, result);
        }
        return result;
    }

    private Derived explained(FactSlot fact, Scene scene) {
        return switch (fact) {
            case FactSlot.Table table -> {
                FirstRow<FactSlot.Row> first = FirstRow.of(table.rows(), evaluator, scene);
                RuleText text = first.isAgreed(FactSlot.Row::reading) ? first.row().text() : null;
                yield new Derived(verdict(first, table.rows(), scene).tests(), text);
            }
            case FactSlot.Extreme extreme ->
                    new Derived(measured(extreme, evaluator.segment(extreme, scene)), null);
            case FactSlot.Recorded recorded ->
                    throw new IllegalArgumentException(recorded.fact().id() + " is not derived");
        };
    }

    private List<Test> measured(FactSlot.Extreme extreme, @Nullable Scene segment) {
        if (segment == null) {
            return List.of();
        }
        Condition known = new Condition.IsKnown(extreme.of().fact(), true);
        Reading reading = evaluator.reading(extreme.of(), segment);
        return List.of(new Test(known, extreme.of().fact(), segment, reading, false, Truth.MET));
    }

    /** Adds the tests behind flags or actions that are called for. */
    void explain(Iterable<? extends Raised<?>> raised, boolean negated, Tests tests) {
        for (Raised<?> each : raised) {
            verdict(each).tests().forEach(test -> tests.add(negated ? test.inverted() : test));
        }
    }

    /** Adds the tests behind one test of a fact. */
    void explain(Node.Leaf leaf, Scene scene, boolean negated, Tests tests) {
        FactSlot fact = leaf.fact();
        Scene at = scene.at(fact.slot().scope());
        Truth met = evaluator.truth(leaf, at);
        Truth truth = negated ? met.negate() : met;
        if (fact instanceof FactSlot.Recorded) {
            Reading reading = evaluator.reading(fact, at);
            tests.add(new Test(leaf.condition(), fact.fact(), at, reading, negated, truth));
            return;
        }
        List<Test> behind = derive(fact, at).tests();
        if (leaf.condition() instanceof Condition.Compares && behind.size() == 1) {
            tests.add(behind.getFirst().heldAgainst(leaf.condition(), negated, truth));
        } else if (truth == Truth.NOT_MET) {
            behind.forEach(test -> tests.add(test.inverted()));
        } else {
            behind.forEach(tests::add);
        }
    }
}
