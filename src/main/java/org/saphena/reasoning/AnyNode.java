package org.saphena.reasoning;

import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Truth;

/** A condition on what other rules came to: an option, a red flag or an action. */
abstract sealed class AnyNode extends Node {
    private AnyNode(Slot slot) {
        super(slot);
    }

    /** Any option with one of these statuses. */
    static final class Option extends AnyNode {
        private final Condition.AnyOption any;

        Option(Slot slot, Condition.AnyOption any) {
            super(slot);
            this.any = any;
        }

        Condition.AnyOption any() {
            return any;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(evaluator.judgements().anyOption(any, scene));
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            // An option's own reasons stand under that option.
        }
    }

    /** Any such red flag. */
    static final class Flag extends AnyNode {
        private final Condition.AnyFlag any;

        Flag(Slot slot, Condition.AnyFlag any) {
            super(slot);
            this.any = any;
        }

        Condition.AnyFlag any() {
            return any;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(!evaluator.judgements().flags(any, scene).isEmpty());
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            explainer.explain(explainer.evaluator().judgements().flags(any, scene), negated, tests);
        }
    }

    /** Any such action. */
    static final class Action extends AnyNode {
        private final Condition.AnyAction any;

        Action(Slot slot, Condition.AnyAction any) {
            super(slot);
            this.any = any;
        }

        Condition.AnyAction any() {
            return any;
        }

        @Override
        Truth truth(Evaluator evaluator, Scene scene) {
            return Truth.of(!evaluator.judgements().actions(any, scene).isEmpty());
        }

        @Override
        void explain(Explainer explainer, Scene scene, boolean negated, Tests tests) {
            explainer.explain(
                    explainer.evaluator().judgements().actions(any, scene), negated, tests);
        }
    }
}
