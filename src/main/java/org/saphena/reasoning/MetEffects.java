package org.saphena.reasoning;

import java.util.BitSet;
import org.saphena.knowledge.Truth;

/** Which effects are met in one scene, each asked once for all options that it bears on. */
final class MetEffects {
    private final Evaluator evaluator;
    private final Scene scene;
    private final BitSet asked = new BitSet();
    private final BitSet met = new BitSet();

    MetEffects(Evaluator evaluator, Scene scene) {
        this.evaluator = evaluator;
        this.scene = scene;
    }

    boolean isMet(OptionRules.Hold hold) {
        if (!asked.get(hold.number())) {
            asked.set(hold.number());
            met.set(hold.number(), ask(hold));
        }
        return met.get(hold.number());
    }

    private boolean ask(OptionRules.Hold hold) {
        return hold.appliesUnder(evaluator.profile())
                && evaluator.truth(hold.when(), scene) == Truth.MET;
    }
}
