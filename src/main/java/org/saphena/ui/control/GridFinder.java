package org.saphena.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds a row by a few letters of its code or name. */
final class GridFinder {
    private GridFinder() {}

    /** The row that fits best by its code: its last part, its beginning, its letters in order. */
    static OptionalInt find(List<GridRow> rows, String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        List<Predicate<GridRow>> tests =
                List.of(
                        row -> code(row).endsWith("_" + wanted),
                        row -> code(row).contains("_" + wanted),
                        row -> code(row).startsWith(wanted),
                        row -> code(row).replace("_", "").contains(wanted),
                        row -> initialAndEnd(code(row)).equals(wanted),
                        row -> row.name().toLowerCase(Locale.ROOT).contains(wanted),
                        row -> holdsInOrder(code(row), wanted));
        return tests.stream()
                .map(test ->
                        IntStream.range(0, rows.size())
                                .filter(index -> test.test(rows.get(index)))
                                .findFirst())
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static String code(GridRow row) {
        return row.code().toLowerCase(Locale.ROOT);
    }

    /** {@code vmc} for {@code VAR_MC}. */
    private static String initialAndEnd(String code) {
        return code.charAt(0) + code.substring(code.indexOf('_') + 1);
    }

    private static boolean holdsInOrder(String code, String letters) {
        int at = 0;
        for (int i = 0; i < code.length() && at < letters.length(); i++) {
            if (code.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
