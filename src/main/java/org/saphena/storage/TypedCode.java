package org.saphena.storage;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A typed word with a digit in it: the beginning of a patient's number, a birth date, or the
 * beginning of a CEAP class that a leg has.
 *
 * @param meanings what it may mean: numbers always, days when it is a date, classes when it is one
 */
record TypedCode(List<Meaning> meanings) {
    private static final String AFTER_ALL = "\uFFFF";
    private static final String NAMED = "SELECT rowid, names FROM patient_search WHERE rowid IN ";

    /** A range of values that the word may stand for. */
    private record Meaning(Kind kind, Object from, Object to) {}

    /** By what patients are found, each through an index, or looked at one by one. */
    private enum Kind {
        NUMBER(
                "SELECT id FROM patient WHERE number >= ? AND number < ?",
                "+p.number >= ? AND +p.number < ?"),
        BORN(
                "SELECT id FROM patient WHERE birth_date BETWEEN ? AND ?",
                "+p.birth_date BETWEEN ? AND ?"),
        CEAP_CLASS(
                "SELECT patient_id FROM patient_class WHERE code >= ? AND code < ?",
                "EXISTS (SELECT 1 FROM patient_class k WHERE k.patient_id = p.id"
                        + " AND +k.code >= ? AND +k.code < ?)");

        private final String select;
        private final String byTheRow;

        Kind(String select, String byTheRow) {
            this.select = select;
            this.byTheRow = byTheRow;
        }
    }

    static TypedCode of(String word) {
        List<Meaning> meanings = new ArrayList<>();
        meanings.add(new Meaning(Kind.NUMBER, word, word + AFTER_ALL));
        BirthDates.of(word)
                .forEach(span -> meanings.add(new Meaning(Kind.BORN, span.first(), span.last())));
        TypedClass.of(word)
                .ifPresent(start ->
                        meanings.add(new Meaning(Kind.CEAP_CLASS, start, start + AFTER_ALL)));
        return new TypedCode(List.copyOf(meanings));
    }

    /** How many patients it fits, counted up to {@code most} for each of its meanings. */
    int count(Sql sql, int most) throws SQLException {
        int count = 0;
        for (Meaning meaning : meanings) {
            count +=
                    sql.first(
                                    "SELECT count(*) FROM (" + meaning.kind.select + " LIMIT ?)",
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
                        .map(meaning -> meaning.kind.select)
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

    /** For a statement on {@code patient p} that goes by the row and not by an index. */
    String condition() {
        return meanings.stream()
                .map(meaning -> meaning.kind.byTheRow)
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        meanings.forEach(meaning -> values.addAll(List.of(meaning.from, meaning.to)));
        return values;
    }
}
