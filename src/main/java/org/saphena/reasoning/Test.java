package org.saphena.reasoning;

import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.Truth;

/** One test of a recorded fact that a verdict rests on, kept so that it can be put into words. */
record Test(Condition leaf, Fact fact, Scene scene, Reading reading, boolean negated, Truth truth) {
    /** The opposite test, which speaks for the opposite outcome. */
    Test inverted() {
        return new Test(leaf, fact, scene, reading, !negated, truth.negate());
    }
}
