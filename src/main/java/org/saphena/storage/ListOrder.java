package org.saphena.storage;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;

/**
 * An order of patients.
 *
 * @param reversed the other way round
 */
public record ListOrder(By by, boolean reversed) {
    /** Those last worked with first. */
    public static final ListOrder USUAL = new ListOrder(By.LAST_WORKED_WITH, false);

    private static final Comparator<String> TEXT =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    /** What patients are put in order by. */
    public enum By {
        /** The last one first; those that are found, the newest first. */
        LAST_WORKED_WITH("touched_at DESC, id DESC", "touched_at, id"),
        /** By the family name in Latin letters, where there is one. */
        ROMAN_NAME(
                byName("coalesce(family_name, given_name, native_name, '')", ""),
                byName("coalesce(family_name, given_name, native_name, '')", " DESC")),
        /** By the Korean name, where there is one. */
        NATIVE_NAME(
                byName("coalesce(native_name, family_name, given_name, '')", ""),
                byName("coalesce(native_name, family_name, given_name, '')", " DESC")),
        /** The oldest first. */
        BIRTH_DATE("birth_date, id", "birth_date DESC, id DESC"),
        NUMBER("number", "number DESC");

        private final String forwards;
        private final String backwards;

        By(String forwards, String backwards) {
            this.forwards = forwards;
            this.backwards = backwards;
        }

        private static String byName(String name, String direction) {
            return name
                    + " COLLATE NOCASE"
                    + direction
                    + ", coalesce(given_name, '') COLLATE NOCASE"
                    + direction
                    + ", id"
                    + direction;
        }
    }

    /**
     * Reads the first of everybody. Who was merged into another is not among them, but where the
     * last work counts, which may have been theirs.
     */
    String query() {
        return "SELECT * FROM patient"
                + (by == By.LAST_WORKED_WITH ? "" : " WHERE merged_into IS NULL")
                + " ORDER BY "
                + (reversed ? by.backwards : by.forwards)
                + " LIMIT ?";
    }

    List<StoredPatient> everybody(Sql sql, int limit) throws SQLException {
        return sql.list(query(), PatientRows::read, limit);
    }

    /** Puts some in this order that stand there with the newest first. */
    List<StoredPatient> sort(List<StoredPatient> found) {
        if (by == By.LAST_WORKED_WITH) {
            return reversed ? found.reversed() : found;
        }
        Comparator<Patient> order = order();
        return found.stream()
                .sorted(
                        Comparator.comparing(
                                StoredPatient::patient, reversed ? order.reversed() : order))
                .toList();
    }

    private Comparator<Patient> order() {
        return switch (by) {
            case LAST_WORKED_WITH -> (_, _) -> 0;
            case ROMAN_NAME ->
                    byName(each -> first(each.familyName(), each.givenName(), each.nativeName()));
            case NATIVE_NAME ->
                    byName(each -> first(each.nativeName(), each.familyName(), each.givenName()));
            case BIRTH_DATE -> Comparator.comparing(Patient::birthDate);
            case NUMBER -> Comparator.comparing(Patient::id, TEXT);
        };
    }

    private static Comparator<Patient> byName(Function<Patient, String> name) {
        return Comparator.comparing(name, TEXT)
                .thenComparing(each -> first(each.givenName()), TEXT);
    }

    private static String first(@Nullable String... names) {
        return Stream.of(names).filter(Objects::nonNull).findFirst().orElse("");
    }
}
