package org.saphena.reasoning;

import java.util.List;
import org.saphena.knowledge.Comparison;
import org.saphena.knowledge.Condition;
import org.saphena.knowledge.Truth;

/** Picks, among the tests behind a verdict, those that tell a reader something. */
final class TellingTests {
    private final Verdict verdict;

    private TellingTests(Verdict verdict) {
        this.verdict = verdict;
    }

    static List<Test> of(Verdict verdict) {
        TellingTests telling = new TellingTests(verdict);
        return verdict.tests().stream().filter(telling::tells).toList();
    }

    private boolean tells(Test test) {
        return !test.fact().pointer().isEmpty()
                && !(isUnknown(test) && verdict.truth() == Truth.MET && hasMet())
                && !(verdict.truth() == Truth.MET && isAgainst(test))
                && !isSurpassed(test)
                && !(isBlank(test) && hasValueMet());
    }

    /** A recorded value that does not speak for what was decided. */
    private static boolean isAgainst(Test test) {
        return test.truth() == Truth.NOT_MET && !(test.reading() instanceof Reading.Nothing);
    }

    private static boolean isBlank(Test test) {
        return test.leaf() instanceof Condition.IsKnown
                && test.reading() instanceof Reading.Nothing;
    }

    private boolean hasValueMet() {
        return verdict.tests().stream()
                .anyMatch(test -> test.truth() == Truth.MET && !isBlank(test));
    }

    private static boolean isUnknown(Test test) {
        return test.truth() == Truth.UNKNOWN;
    }

    private boolean hasMet() {
        return verdict.tests().stream().anyMatch(test -> test.truth() == Truth.MET);
    }

    /** Whether another test of the same value says the same more sharply. */
    private boolean isSurpassed(Test test) {
        return verdict.tests().stream()
                .anyMatch(other ->
                        other != test && isSameValue(test, other) && surpasses(other, test));
    }

    private static boolean isSameValue(Test one, Test other) {
        return one.fact().equals(other.fact()) && one.scene().equals(other.scene());
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
