package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.saphena.knowledge.Truth;

/** How a condition came out, and the tests of recorded facts behind it in reading order. */
record Verdict(Truth truth, List<Test> tests) {
    /** Without the tests that {@code other} already shows, unless nothing would be left. */
    Verdict without(Verdict other) {
        List<Test> left = new ArrayList<>(tests);
        left.removeAll(other.tests);
        boolean isSame = left.isEmpty() || left.size() == tests.size();
        return isSame ? this : new Verdict(truth, List.copyOf(left));
    }
}
