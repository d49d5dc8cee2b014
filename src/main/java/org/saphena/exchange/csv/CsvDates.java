package org.saphena.exchange.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads birth dates of tables: year first in any form, day first with dots. With strokes or dashes
 * and the year last, only where day and month cannot be taken for each other.
 */
final class CsvDates {
    private static final int FIRST_YEAR = 1900;
    private static final int MONTHS = 12;
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(:00(\\.0+)?)?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./년]\\s?(\\d{1,2})[-./월]\\s?(\\d{1,2})[.일]?");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{6}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{1,2}");

    private CsvDates() {}

    /**
     * @throws CellException when it is no date that somebody was born on
     */
    static LocalDate read(String cell, LocalDate today) throws CellException {
        LocalDate date = date(MIDNIGHT.matcher(cell.strip()).replaceAll(""));
        if (date.isAfter(today)) {
            throw new CellException(RowFault.Kind.FUTURE);
        }
        if (date.getYear() < FIRST_YEAR) {
            throw new CellException(RowFault.Kind.IMPOSSIBLE);
        }
        return date;
    }

    private static LocalDate date(String text) throws CellException {
        for (Pattern form : new Pattern[] {YEAR_FIRST, EIGHT}) {
            Matcher match = form.matcher(text);
            if (match.matches()) {
                return of(match.group(1), match.group(2), match.group(3));
            }
        }
        Matcher match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return of(match.group(3), match.group(2), match.group(1));
        }
        match = YEAR_LAST.matcher(text);
        if (match.matches()) {
            return yearLast(match.group(1), match.group(2), match.group(3));
        }
        throw new CellException(
                SHORT_YEAR.matcher(text).matches()
                        ? RowFault.Kind.AMBIGUOUS
                        : RowFault.Kind.UNREADABLE);
    }

    private static LocalDate yearLast(String one, String two, String year) throws CellException {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(two);
        if (first <= MONTHS && second <= MONTHS && first != second) {
            throw new CellException(RowFault.Kind.AMBIGUOUS);
        }
        return first > MONTHS ? of(year, two, one) : of(year, one, two);
    }

    private static LocalDate of(String year, String month, String day) throws CellException {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            throw new CellException(RowFault.Kind.UNREADABLE);
        }
    }
}
