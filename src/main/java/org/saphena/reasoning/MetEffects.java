package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Truth;

/** Which effects are met in one scene, each asked once for all options that it bears on. */
final class MetEffects {
    private final Evaluator evaluator;
    private final Scene scene;
    private final @Nullable Boolean[] met;

    MetEffects(Evaluator evaluator, Scene scene) {
        this.evaluator = evaluator;
        this.scene = scene;
        this.met = new Boolean[evaluator.rules().effects()];
    }

    boolean isMet(OptionRules.Hold hold) {
        Boolean known = met[hold.number()];
        if (known == null) {
            known = ask(hold);
            met[hold.number()] = known;
        }
        return known;
    }

    private boolean ask(OptionRules.Hold hold) {
        return hold.appliesUnder(evaluator.profile())
                && evaluator.truth(hold.when(), scene) == Truth.MET;
    }
}
