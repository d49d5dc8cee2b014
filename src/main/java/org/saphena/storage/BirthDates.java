package org.saphena.storage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a typed birth date may mean: year first or day first with any separator or none, the month
 * by its English name, two digits for the year, or a year or month alone. What can be read in two
 * ways means both.
 */
final class BirthDates {
    /** All days from the first to the last, both included. */
    record Span(LocalDate first, LocalDate last) {}

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
    private static final Pattern TWO_DIGITS =
            Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-./]?([a-z]{3})[a-z]*[-./]?(\\d{4}|\\d{2})");
    private static final Pattern EIGHT_YEAR_FIRST = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern EIGHT_DAY_FIRST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern SIX = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final List<Integer> CENTURIES = List.of(1900, 2000);
    private static final int YEAR_DIGITS = 4;

    private BirthDates() {}

    /** Every day or range of days that it may be. */
    static List<Span> of(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        Set<Span> spans = new LinkedHashSet<>();
        match(YEAR_FIRST, text, parts -> spans.addAll(days(parts[0], parts[1], parts[2])));
        match(DAY_FIRST, text, parts -> spans.addAll(days(parts[2], parts[1], parts[0])));
        match(EIGHT_YEAR_FIRST, text, parts -> spans.addAll(days(parts[0], parts[1], parts[2])));
        match(EIGHT_DAY_FIRST, text, parts -> spans.addAll(days(parts[2], parts[1], parts[0])));
        match(SIX, text, parts -> spans.addAll(days(parts[0], parts[1], parts[2])));
        match(TWO_DIGITS, text, parts -> spans.addAll(days(parts[0], parts[1], parts[2])));
        match(TWO_DIGITS, text, parts -> spans.addAll(days(parts[2], parts[1], parts[0])));
        match(NAMED, text, parts -> spans.addAll(days(parts[2], month(parts[1]), parts[0])));
        match(MONTH, text, parts -> spans.addAll(month(parts[0], parts[1])));
        match(YEAR, text, parts -> spans.add(year(Integer.parseInt(parts[0]))));
        return List.copyOf(spans);
    }

    private interface Reading {
        void of(String[] parts);
    }

    private static void match(Pattern form, String text, Reading reading) {
        Matcher match = form.matcher(text);
        if (match.matches()) {
            String[] parts = new String[match.groupCount()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = match.group(i + 1);
            }
            reading.of(parts);
        }
    }

    /** Its number, or 0 for a word that is no month. */
    private static String month(String name) {
        return Integer.toString(MONTHS.indexOf(name) + 1);
    }

    private static List<Span> days(String year, String month, String day) {
        int number = Integer.parseInt(year);
        List<Integer> years =
                year.length() == YEAR_DIGITS
                        ? List.of(number)
                        : CENTURIES.stream().map(century -> century + number).toList();
        List<Span> days = new ArrayList<>();
        for (int each : years) {
            try {
                LocalDate date = LocalDate.of(each, Integer.parseInt(month), Integer.parseInt(day));
                days.add(new Span(date, date));
            } catch (DateTimeException _) {
                // not a day in this reading
            }
        }
        return days;
    }

    private static List<Span> month(String year, String month) {
        try {
            YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return List.of(new Span(whole.atDay(1), whole.atEndOfMonth()));
        } catch (DateTimeException _) {
            return List.of();
        }
    }

    private static Span year(int number) {
        Year year = Year.of(number);
        return new Span(year.atDay(1), year.atDay(year.length()));
    }
}
