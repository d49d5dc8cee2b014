package org.saphena.storage;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A typed word with a digit in it: the beginning of a patient's number, or a birth date.
 *
 * @param meanings what it may mean: one range of numbers, and ranges of days when it is a date
 */
record NumberOrDate(String word, List<BirthDates.Span> days, List<Meaning> meanings) {
    private static final String AFTER_ALL = "\uFFFF";
    private static final String NAMED = "SELECT rowid, names FROM patient_search WHERE rowid IN ";
    private static final String NUMBERS = "number >= ? AND number < ?";
    private static final String DAYS = "birth_date BETWEEN ? AND ?";

    /** A condition on a patient with two values. */
    private record Meaning(String condition, Object from, Object to) {
        String byTheRow() {
            return "(" + condition.replace("number", "+number").replace("birth", "+birth") + ")";
        }
    }

    static NumberOrDate of(String word) {
        List<BirthDates.Span> days = BirthDates.of(word);
        List<Meaning> meanings = new ArrayList<>();
        meanings.add(new Meaning(NUMBERS, word, word + AFTER_ALL));
        days.forEach(span -> meanings.add(new Meaning(DAYS, span.first(), span.last())));
        return new NumberOrDate(word, days, meanings);
    }

    /** How many patients it fits, counted up to {@code most} for each of its meanings. */
    int count(Sql sql, int most) throws SQLException {
        int count = 0;
        for (Meaning meaning : meanings) {
            count +=
                    sql.first(
                                    "SELECT count(*) FROM (SELECT 1 FROM patient WHERE "
                                            + meaning.condition
                                            + " LIMIT ?)",
                                    row -> row.getInt(1),
                                    meaning.from,
                                    meaning.to,
                                    most)
                            .orElse(0);
        }
        return count;
    }

    /**
     * All patients that it fits, the newest first; for a word that fits few.
     *
     * @param names that they bear, or null for any
     */
    List<PatientKey> keys(Sql sql, @Nullable TypedNames names) throws SQLException {
        String ids =
                meanings.stream()
                        .map(meaning -> "SELECT id FROM patient WHERE " + meaning.condition)
                        .collect(Collectors.joining(" UNION "));
        List<PatientKey> keys = new ArrayList<>();
        sql.each(
                (names == null ? "SELECT id FROM (" + ids + ")" : NAMED + "(" + ids + ")")
                        + " ORDER BY 1 DESC",
                row -> {
                    if (names == null || names.fit(row.getString(2))) {
                        keys.add(new PatientKey(row.getLong(1)));
                    }
                },
                values().toArray());
        return keys;
    }

    boolean fits(StoredPatient stored) {
        LocalDate born = stored.patient().birthDate();
        return lower(stored.patient().id()).startsWith(lower(word))
                || days.stream()
                        .anyMatch(
                                span -> !born.isBefore(span.first()) && !born.isAfter(span.last()));
    }

    /** For a statement on {@code patient} that goes by the row and not by an index. */
    String condition() {
        return meanings.stream()
                .map(Meaning::byTheRow)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        meanings.forEach(meaning -> values.addAll(List.of(meaning.from, meaning.to)));
        return values;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
