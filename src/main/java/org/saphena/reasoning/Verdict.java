package org.saphena.reasoning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saphena.knowledge.Truth;

/** How a condition came out, and the tests of recorded facts behind it in reading order. */
record Verdict(Truth truth, List<Test> tests) {
    static final Verdict MET = new Verdict(Truth.MET, List.of());

    static Verdict of(boolean met) {
        return new Verdict(Truth.of(met), List.of());
    }

    /** Without the tests that {@code other} already shows, unless nothing would be left. */
    Verdict without(Verdict other) {
        List<Test> left = tests.stream().filter(test -> !other.tests.contains(test)).toList();
        return left.isEmpty() ? this : new Verdict(truth, left);
    }

    Verdict withTruth(Truth other) {
        return new Verdict(other, tests);
    }

    /** All of these, with the tests that speak for the outcome. */
    static Verdict all(List<Verdict> parts) {
        Truth truth = parts.stream().map(Verdict::truth).reduce(Truth.MET, Truth::and);
        return new Verdict(truth, testsFor(truth, Truth.NOT_MET, parts));
    }

    /** Any of these, with the tests that speak for the outcome. */
    static Verdict any(List<Verdict> parts) {
        Truth truth = parts.stream().map(Verdict::truth).reduce(Truth.NOT_MET, Truth::or);
        return new Verdict(truth, testsFor(truth, Truth.MET, parts));
    }

    /** One part with the truth that settles everything is enough; otherwise every part counts. */
    private static List<Test> testsFor(Truth truth, Truth settling, List<Verdict> parts) {
        Set<Test> tests = new LinkedHashSet<>();
        for (Verdict part : parts) {
            if (truth != settling || part.truth() == settling) {
                tests.addAll(part.tests());
            }
        }
        return List.copyOf(tests);
    }
}
