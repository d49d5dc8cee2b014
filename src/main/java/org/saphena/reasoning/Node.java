package org.saphena.reasoning;

import java.util.List;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Truth;

/**
 * A condition made ready for evaluation: its facts are looked up, and it knows the slot in which
 * its truth is kept. Equal conditions share one slot. {@link #truth} answers as fast as can be;
 * {@link #explain} finds the tests behind an answer that is shown.
 */
abstract sealed class Node
        permits Node.Leaf,
                Node.Combined,
                Node.Opposite,
                Node.Established,
                Node.Anywhere,
                Node.Always,
                AnyNode {
    private final Slot slot;

    Node(Slot slot) {
        this.slot = slot;
    }

    final Slot slot() {
        return slot;
    }

    /** Works the truth out; {@link Evaluator#truth} keeps it. */
    abstract Truth truth(Evaluator evaluator, Scene scene);

    /** Adds the tests that speak for the outcome of this, or of its opposite, in reading order. */
    abstract void explain(Explainer explainer, Scene scene, boolean negated, Tests tests);

    /** A test of one fact. */
    static final class Leaf extends Node {
        private final Condition condition;
        private final FactSlot fact;

        Leaf(Slot slot, Condition condition, FactSlot fact) {
            super(slot);
            this.condition = condition;
            this.fact = fact;
        }

        Condition condition() {
            return condition;
        }

        FactSlot fact() {
            return fact;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return LeafTest.truth(condition, evaluator.reading(fact, scene));
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            explainer.explain(this, scene, negated, tests);
        }
    }

    /** All or any of the parts. */
    static final class Combined extends Node {
        private final boolean all;
        private final List<Node> parts;

        Combined(Slot slot, boolean all, List<Node> parts) {
            super(slot);
            this.all = all;
            this.parts = parts;
        }

        boolean all() {
            return all;
        }

        List<Node> parts() {
            return parts;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            Truth settling = settling(all);
            Truth truth = settling.negate();
            for (Node part : parts) {
                Truth partly = evaluator.truth(part, scene);
                if (partly == settling) {
                    return settling;
                }
                if (partly == Truth.UNKNOWN) {
                    truth = Truth.UNKNOWN;
                }
            }
            return truth;
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            Evaluator evaluator = explainer.evaluator();
            boolean isSettled = evaluator.truth(this, scene) == settling(all);
            for (Node part : parts) {
                if (!isSettled || evaluator.truth(part, scene) == settling(all)) {
                    part.explain(explainer, scene, negated, tests);
                }
            }
        }

        /** One part with this truth is enough; otherwise every part counts. */
        private static Truth settling(boolean all) {
            return Truth.of(!all);
        }
    }

    /** The part does not hold. */
    static final class Opposite extends Node {
        private final Node part;

        Opposite(Slot slot, Node part) {
            super(slot);
            this.part = part;
        }

        Node part() {
            return part;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return evaluator.truth(part, scene).negate();
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            part.explain(explainer, scene, !negated, tests);
        }
    }

    /** What is not recorded counts as no sign. */
    static final class Established extends Node {
        private final Node part;

        Established(Slot slot, Node part) {
            super(slot);
            this.part = part;
        }

        Node part() {
            return part;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(evaluator.truth(part, scene) == Truth.MET);
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            part.explain(explainer, scene, negated, tests);
        }
    }

    /** Any of several scenes. */
    static final class Anywhere extends Node {
        private final Range range;
        private final Node part;

        Anywhere(Slot slot, Range range, Node part) {
            super(slot);
            this.range = range;
            this.part = part;
        }

        Range range() {
            return range;
        }

        Node part() {
            return part;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            Truth truth = Truth.NOT_MET;
            for (Scene inner : range.of(evaluator.scenes(), scene)) {
                truth = truth.or(evaluator.truth(part, inner));
                if (truth == Truth.MET) {
                    return truth;
                }
            }
            return truth;
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            Evaluator evaluator = explainer.evaluator();
            boolean isMet = evaluator.truth(this, scene) == Truth.MET;
            for (Scene inner : range.of(evaluator.scenes(), scene)) {
                if (!isMet || evaluator.truth(part, inner) == Truth.MET) {
                    part.explain(explainer, inner, negated, tests);
                }
            }
        }
    }

    /** Always met. */
    static final class Always extends Node {
        Always(Slot slot) {
            super(slot);
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.MET;
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            // Nothing was tested.
        }
    }
}
