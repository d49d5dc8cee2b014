package org.saphena.storage;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Initials;

/**
 * What was typed into the search box: words in any order, each the beginning of a name or of the
 * first letters of a Korean one, or, with a digit in it, of a number, a birth date or a CEAP class.
 * The newest patients come first.
 */
final class PatientSearch {
    /**
     * So many patients are looked at one by one in less than a tenth of the time of a keystroke.
     */
    private static final int FEW = 3_000;

    private final List<String> names = new ArrayList<>();
    private final List<TypedCode> others = new ArrayList<>();

    PatientSearch(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        for (String word : composed.replace(',', ' ').strip().split("\\s+")) {
            add(word);
        }
    }

    /** Whether nothing to search for was typed. */
    boolean isEmpty() {
        return names.isEmpty() && others.isEmpty();
    }

    List<StoredPatient> run(Sql sql, int limit) throws SQLException {
        int fewest = names.isEmpty() ? FEW : countByName(sql);
        @Nullable TypedCode first = null;
        for (TypedCode word : others) {
            int count = word.count(sql, FEW);
            if (count < fewest) {
                fewest = count;
                first = word;
            }
        }
        return first == null ? newestFirst(sql, limit) : among(sql, first, limit);
    }

    /** How many bear the names, or {@link #FEW} for any number above. */
    private int countByName(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT count(*) FROM"
                                + " (SELECT 1 FROM patient_search WHERE patient_search MATCH ? LIMIT ?)",
                        row -> row.getInt(1),
                        match(),
                        FEW)
                .orElse(0);
    }

    /** Where one word leaves few patients, the others are asked about each of them. */
    private List<StoredPatient> among(Sql sql, TypedCode few, int limit) throws SQLException {
        List<TypedCode> rest = others.stream().filter(word -> word != few).toList();
        String query = "SELECT p.* FROM patient p WHERE p.id = ?" + conditions(rest);
        List<StoredPatient> found = new ArrayList<>();
        for (PatientKey key : few.keys(sql, names.isEmpty() ? null : TypedNames.of(names))) {
            if (found.size() == limit) {
                break;
            }
            List<Object> values = new ArrayList<>(List.of(key));
            values.addAll(values(rest));
            sql.first(query, PatientRows::read, values.toArray()).ifPresent(found::add);
        }
        return found;
    }

    /** Where every word fits many, the newest are gone through until enough fit all of them. */
    private List<StoredPatient> newestFirst(Sql sql, int limit) throws SQLException {
        List<Object> values = new ArrayList<>();
        String from = "patient p WHERE true";
        String newest = "p.id";
        if (!names.isEmpty()) {
            from =
                    "patient_search s CROSS JOIN patient p ON p.id = s.rowid"
                            + " WHERE patient_search MATCH ?";
            newest = "s.rowid";
            values.add(match());
        }
        values.addAll(values(others));
        values.add(limit);
        return sql.list(
                "SELECT p.* FROM "
                        + from
                        + conditions(others)
                        + " ORDER BY "
                        + newest
                        + " DESC LIMIT ?",
                PatientRows::read,
                values.toArray());
    }

    private static String conditions(List<TypedCode> words) {
        return words.stream().map(word -> " AND " + word.condition()).collect(Collectors.joining());
    }

    private static List<Object> values(List<TypedCode> words) {
        return words.stream().flatMap(word -> word.values().stream()).toList();
    }

    private void add(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            others.add(TypedCode.of(word));
        } else if (Initials.areIn(word)) {
            names.add(Initials.of(word));
            String before = Initials.syllablesBefore(word);
            if (!before.isEmpty()) {
                names.add(before);
            }
        } else if (word.codePoints().anyMatch(Character::isLetter)) {
            names.add(word);
        }
    }

    private String match() {
        return names.stream()
                .map(name -> '"' + name.toLowerCase(Locale.ROOT).replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }
}
