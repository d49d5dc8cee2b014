package org.saphena.reasoning;

import java.util.List;
import java.util.Set;
import org.saphena.clinical.SegmentId;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Truth;

/**
 * A condition made ready for evaluation: its facts are looked up, and it knows the slot in which
 * its truth is kept. Equal conditions share one slot. {@link #truth} answers as fast as can be;
 * {@link #explain} finds the tests behind an answer that is shown.
 */
sealed interface Node {
    Slot slot();

    /** Works the truth out; {@link Evaluator#truth} keeps it. */
    Truth truth(Evaluator evaluator, Scene scene);

    /** Adds the tests that speak for the outcome of this, or of its opposite, in reading order. */
    void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests);

    /** A test of one fact. */
    record Leaf(Slot slot, Condition condition, FactSlot fact) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return LeafTest.truth(condition, evaluator.reading(fact, scene));
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            explainer.explain(this, scene, negated, tests);
        }
    }

    /** All or any of the parts. */
    record Combined(Slot slot, boolean all, List<Node> parts) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
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
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
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
    record Opposite(Slot slot, Node part) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return evaluator.truth(part, scene).negate();
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            part.explain(explainer, scene, !negated, tests);
        }
    }

    /** What is not recorded counts as no sign. */
    record Established(Slot slot, Node part) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(evaluator.truth(part, scene) == Truth.MET);
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            part.explain(explainer, scene, negated, tests);
        }
    }

    /** Any of several scenes. */
    record Anywhere(Slot slot, Range range, Node part) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
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
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            Evaluator evaluator = explainer.evaluator();
            boolean isMet = evaluator.truth(this, scene) == Truth.MET;
            for (Scene inner : range.of(evaluator.scenes(), scene)) {
                if (!isMet || evaluator.truth(part, inner) == Truth.MET) {
                    part.explain(explainer, inner, negated, tests);
                }
            }
        }
    }

    /** Over which scenes a condition looks. */
    sealed interface Range {
        Iterable<Scene> of(Scenes scenes, Scene scene);

        /** The examined legs. */
        record Legs() implements Range {
            @Override
            public Iterable<Scene> of(Scenes scenes, Scene scene) {
                return scenes.legs();
            }
        }

        /** The trunks of the leg. */
        record Trunks() implements Range {
            @Override
            public Iterable<Scene> of(Scenes scenes, Scene scene) {
                return scenes.trunks(scene);
            }
        }

        /** The recorded perforators of the leg. */
        record Perforators() implements Range {
            @Override
            public Iterable<Scene> of(Scenes scenes, Scene scene) {
                return scenes.perforators(scene);
            }
        }

        /** The recorded segments of the trunk. */
        record SegmentsOfTrunk() implements Range {
            @Override
            public Iterable<Scene> of(Scenes scenes, Scene scene) {
                return scenes.segments(scene);
            }
        }

        /** The recorded segments among these. */
        record SegmentsAmong(Set<SegmentId> among) implements Range {
            @Override
            public Iterable<Scene> of(Scenes scenes, Scene scene) {
                return Scenes.segments(scene, among);
            }
        }
    }

    /** Any option with one of these statuses. */
    record AnyOption(Slot slot, Condition.AnyOption any) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(evaluator.judgements().anyOption(any, scene));
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            // An option's own reasons stand under that option.
        }
    }

    /** Any such red flag. */
    record AnyFlag(Slot slot, Condition.AnyFlag any) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(!evaluator.judgements().flags(any, scene).isEmpty());
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            explainer.explain(explainer.evaluator().judgements().flags(any, scene), negated, tests);
        }
    }

    /** Any such action. */
    record AnyAction(Slot slot, Condition.AnyAction any) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(!evaluator.judgements().actions(any, scene).isEmpty());
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            explainer.explain(
                    explainer.evaluator().judgements().actions(any, scene), negated, tests);
        }
    }

    /** Always met. */
    record Always(Slot slot) implements Node {
        @Override
        public Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.MET;
        }

        @Override
        public void explain(Explainer explainer, Scene scene, boolean negated, Set<Test> tests) {
            // Nothing was tested.
        }
    }
}
