package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Truth;

/** Picks, among the tests behind a verdict, those that tell a reader something. */
final class TellingTests {
    private final List<Test> tests;
    private final boolean hidesUnknown;
    private final boolean hidesAgainst;
    private final boolean hidesBlank;

    private TellingTests(Verdict verdict) {
        boolean isMet = verdict.truth() == Truth.MET;
        boolean anyMet = false;
        boolean anyMetShown = false;
        for (Test test : verdict.tests()) {
            if (test.truth() == Truth.MET) {
                anyMet = true;
                anyMetShown |= !isBlank(test);
            }
        }
        this.tests = verdict.tests();
        this.hidesUnknown = isMet && anyMet;
        this.hidesAgainst = isMet;
        this.hidesBlank = anyMetShown;
    }

    static List<Test> of(Verdict verdict) {
        TellingTests telling = new TellingTests(verdict);
        List<Test> told = new ArrayList<>(verdict.tests().size());
        for (Test test : verdict.tests()) {
            if (telling.tells(test)) {
                told.add(test);
            }
        }
        return told;
    }

    private boolean tells(Test test) {
        return !test.fact().pointer().isEmpty()
                && !(hidesUnknown && test.truth() == Truth.UNKNOWN)
                && !(hidesAgainst && isAgainst(test))
                && !(hidesBlank && isBlank(test))
                && !isSurpassed(test);
    }

    /** A recorded value that does not speak for what was decided. */
    private static boolean isAgainst(Test test) {
        return test.truth() == Truth.NOT_MET && !(test.reading() instanceof Reading.Nothing);
    }

    private static boolean isBlank(Test test) {
        return test.leaf() instanceof Condition.IsKnown
                && test.reading() instanceof Reading.Nothing;
    }

    /** Whether another test of the same value says the same more sharply. */
    private boolean isSurpassed(Test test) {
        for (Test other : tests) {
            if (other != test && isSameValue(test, other) && surpasses(other, test)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameValue(Test one, Test other) {
        return one.fact().id().equals(other.fact().id()) && one.scene().equals(other.scene());
    }

    private static boolean surpasses(Test other, Test test) {
        if (test.leaf() instanceof Condition.IsKnown) {
            return !(other.leaf() instanceof Condition.IsKnown);
        }
        if (!(test.leaf() instanceof Condition.Compares weak)
                || !(other.leaf() instanceof Condition.Compares sharp)
                || test.truth() != other.truth()
                || isLower(weak, test) != isLower(sharp, other)) {
            return false;
        }
        int order = sharp.threshold().compareTo(weak.threshold());
        return isLower(weak, test) ? order > 0 : order < 0;
    }

    private static boolean isLower(Condition.Compares compares, Test test) {
        Comparison comparison =
                test.negated() ? compares.comparison().negate() : compares.comparison();
        return comparison == Comparison.GT || comparison == Comparison.GE;
    }
}
