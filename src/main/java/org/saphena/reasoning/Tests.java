package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;

/** Tests in reading order, each once. They are few, so a new one is looked for among all. */
final class Tests {
    private final List<Test> tests = new ArrayList<>();

    void add(Test test) {
        for (Test each : tests) {
            if (each.leaf() == test.leaf() && each.equals(test)) {
                return;
            }
        }
        tests.add(test);
    }

    List<Test> list() {
        return List.copyOf(tests);
    }
}
