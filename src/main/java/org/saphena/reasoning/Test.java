package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.Truth;

/** One test of a recorded fact that a verdict rests on, kept so that it can be put into words. */
record Test(Condition leaf, Fact fact, Scene scene, Reading reading, boolean negated, Truth truth) {
    /** A test is one leaf of a rule in one scene; the recorded value follows from these. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Test test
                && leaf == test.leaf
                && negated == test.negated
                && truth == test.truth
                && scene.equals(test.scene);
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(leaf) + scene.hashCode();
    }

    /** The same value in another test. */
    Test heldAgainst(Condition other, boolean isNegated, Truth outcome) {
        return new Test(other, fact, scene, reading, isNegated, outcome);
    }

    /** The opposite test, which speaks for the opposite outcome. */
    Test inverted() {
        return new Test(leaf, fact, scene, reading, !negated, truth.negate());
    }
}
