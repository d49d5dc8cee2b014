package org.saphena.reasoning;

import java.util.Map;

/** Statuses as single letters, so that a row of options fits on a line of a test table. */
final class Marks {
    private static final Map<String, String> LETTERS =
            Map.of(
                    "first-line", "F",
                    "suitable", "S",
                    "adjunct", "A",
                    "interim", "I",
                    "with-caution", "C",
                    "relative-contraindication", "R",
                    "contraindicated", "X",
                    "not-indicated", "N",
                    "undetermined", "U");

    private Marks() {}

    static String of(String status) {
        return LETTERS.getOrDefault(status, "?");
    }
}
