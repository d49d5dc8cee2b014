package org.saphena.storage;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was typed into the search box: words in any order, each the beginning of a name, or, with a
 * digit in it, of a number, or a birth date. The newest patients come first.
 */
final class PatientSearch {
    private static final String AFTER_ALL = "\uFFFF";

    private final List<String> names = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    PatientSearch(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        for (String word : composed.replace(',', ' ').strip().split("\\s+")) {
            add(word);
        }
    }

    /** Whether nothing to search for was typed. */
    boolean isEmpty() {
        return names.isEmpty() && conditions.isEmpty();
    }

    List<StoredPatient> run(Sql sql, int limit) throws SQLException {
        List<Object> all = new ArrayList<>();
        List<String> where = new ArrayList<>();
        String from = "patient p";
        if (!names.isEmpty()) {
            from = "patient_search s JOIN patient p ON p.id = s.rowid";
            where.add("patient_search MATCH ?");
            all.add(match());
        }
        where.addAll(conditions);
        all.addAll(values);
        all.add(limit);
        String newest = names.isEmpty() ? "p.id" : "s.rowid";
        return sql.list(
                "SELECT p.* FROM "
                        + from
                        + " WHERE "
                        + String.join(" AND ", where)
                        + " ORDER BY "
                        + newest
                        + " DESC LIMIT ?",
                PatientRows::read,
                all.toArray());
    }

    private void add(String word) {
        if (word.codePoints().anyMatch(Character::isDigit)) {
            addNumberOrDate(word);
        } else if (word.codePoints().anyMatch(Character::isLetter)) {
            names.add(word);
        }
    }

    private void addNumberOrDate(String word) {
        StringBuilder either = new StringBuilder("((p.number >= ? AND p.number < ?)");
        values.add(word);
        values.add(word + AFTER_ALL);
        for (BirthDates.Span span : BirthDates.of(word)) {
            either.append(" OR p.birth_date BETWEEN ? AND ?");
            values.add(span.first());
            values.add(span.last());
        }
        conditions.add(either.append(')').toString());
    }

    private String match() {
        return names.stream()
                .map(name -> '"' + name.toLowerCase(Locale.ROOT).replace("\"", "\"\"") + "\"*")
                .collect(Collectors.joining(" "));
    }
}
