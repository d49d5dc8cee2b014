package org.saphena.storage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a typed birth date may mean: year first with any separator or none, day first with the year
 * last, two digits for the year, or a year or month alone.
 */
final class BirthDates {
    /** All days from the first to the last, both included. */
    record Span(LocalDate first, LocalDate last) {}

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern EIGHT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");

    private BirthDates() {}

    static List<Span> of(String typed) {
        try {
            return parse(typed);
        } catch (DateTimeException _) {
            return List.of();
        }
    }

    private static List<Span> parse(String typed) {
        for (Pattern form : List.of(YEAR_FIRST, EIGHT)) {
            Matcher match = form.matcher(typed);
            if (match.matches()) {
                return List.of(day(number(match, 1), match, 2, 3));
            }
        }
        Matcher match = DAY_FIRST.matcher(typed);
        if (match.matches()) {
            return List.of(day(number(match, 3), match, 2, 1));
        }
        match = SIX.matcher(typed);
        if (match.matches()) {
            int year = number(match, 1);
            return List.of(day(1900 + year, match, 2, 3), day(2000 + year, match, 2, 3));
        }
        return yearOrMonth(typed);
    }

    private static List<Span> yearOrMonth(String typed) {
        Matcher match = MONTH.matcher(typed);
        if (match.matches()) {
            YearMonth month = YearMonth.of(number(match, 1), number(match, 2));
            return List.of(new Span(month.atDay(1), month.atEndOfMonth()));
        }
        match = YEAR.matcher(typed);
        if (match.matches()) {
            Year year = Year.of(number(match, 1));
            return List.of(new Span(year.atDay(1), year.atDay(year.length())));
        }
        return List.of();
    }

    private static Span day(int year, Matcher match, int month, int day) {
        LocalDate date = LocalDate.of(year, number(match, month), number(match, day));
        return new Span(date, date);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
