package org.saphena.ui.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.saphena.clinical.Language;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.PartialDate.Precision;

/**
 * Reads a date as it is typed, everywhere in the window: day first where English is spoken, year
 * first in Korean, with the month in digits or as an English word; {@code t} for today, {@code y}
 * for yesterday, {@code t-8m} for eight months ago (d, w, m, y). A year or a month alone keeps its
 * precision.
 */
public final class DateInput {
    private static final int FIRST_YEAR = 1880;
    private static final int YEARS_AHEAD = 20;
    private static final int CENTURY = 100;
    private static final String GAP = "[-./ ]?";
    private static final Pattern RELATIVE = Pattern.compile("t ?([-+]) ?(\\d{1,3}) ?([dwmy])");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./ ](\\d{1,2})");
    private static final Pattern NAMED_MONTH = Pattern.compile("([a-z]{3,9})" + GAP + "(\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})" + GAP + "([a-z]{3,9})" + GAP + "(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./ ](\\d{1,2})[-./ ](\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{4})");
    private static final Pattern DIGITS_YEAR_FIRST = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DIGITS_DAY_FIRST = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern SHORT =
            Pattern.compile("(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{1,2})");
    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private final LocalDate today;
    private final Language language;
    private final When when;

    /** What kind of day is asked for, which decides what two digits of a year can mean. */
    public enum When {
        /** A birth: all four digits of the year. */
        BIRTH,
        /** Something that has happened: two digits are of this century, and never of the future. */
        PAST,
        /** Something that may lie ahead: two digits are of this century. */
        ANY
    }

    /** How an input was understood. */
    public sealed interface Reading {
        /** A date in the precision in which it was typed. */
        record Date(PartialDate date) implements Reading {}

        /** Not a date, or a day that does not exist. */
        record NoDate() implements Reading {}

        /** Two digits of a year that do not tell the century. */
        record WhichCentury() implements Reading {}
    }

    private DateInput(LocalDate today, Language language, When when) {
        this.today = today;
        this.language = language;
        this.when = when;
    }

    /**
     * @param today what {@code t} means
     */
    public static Reading read(String typed, LocalDate today, Language language, When when) {
        return new DateInput(today, language, when).read(typed);
    }

    /** The day, or empty for anything else, also for a year or a month alone. */
    public static Optional<LocalDate> day(
            String typed, LocalDate today, Language language, When when) {
        return read(typed, today, language, when) instanceof Reading.Date(PartialDate date)
                        && date.precision() == Precision.DAY
                ? Optional.of(date.first())
                : Optional.empty();
    }

    private Reading read(String typed) {
        String text = plain(typed);
        Optional<PartialDate> part = relative(text).or(() -> partly(text));
        if (part.isPresent()) {
            return new Reading.Date(part.get());
        }
        Matcher small = SHORT.matcher(text);
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        if (small.matches()) {
            boolean korean = language == Language.KO;
            return day(
                    small.group(korean ? 1 : 3),
                    Integer.parseInt(small.group(2)),
                    small.group(korean ? 3 : 1));
        }
        return whole(text)
                .map(PartialDate::of)
                .<Reading>map(Reading.Date::new)
                .orElseGet(Reading.NoDate::new);
    }

    private static String plain(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[년월] ?", "-")
                .replaceAll("일", "")
                .replaceAll("[-.]$", "");
    }

    private Optional<PartialDate> relative(String text) {
        Matcher step = RELATIVE.matcher(text);
        Optional<LocalDate> day =
                switch (text) {
                    case "t" -> Optional.of(today);
                    case "y" -> Optional.of(today.minusDays(1));
                    default -> step.matches() ? Optional.of(moved(step)) : Optional.empty();
                };
        return day.map(PartialDate::of);
    }

    private LocalDate moved(Matcher step) {
        int many = Integer.parseInt(step.group(1) + step.group(2));
        return switch (step.group(3)) {
            case "d" -> today.plusDays(many);
            case "w" -> today.plusWeeks(many);
            case "m" -> today.plusMonths(many);
            default -> today.plusYears(many);
        };
    }

    /** A year or a month alone. */
    private Optional<PartialDate> partly(String text) {
        Matcher year = YEAR.matcher(text);
        Matcher month = MONTH.matcher(text);
        Matcher named = NAMED_MONTH.matcher(text);
        if (year.matches() && isPlausible(Integer.parseInt(text))) {
            return Optional.of(PartialDate.of(Year.parse(text)));
        }
        if (month.matches()) {
            return month(month.group(1), Integer.parseInt(month.group(2)));
        }
        return named.matches() ? month(named.group(2), month(named.group(1))) : Optional.empty();
    }

    private Optional<PartialDate> month(String year, int month) {
        int number = Integer.parseInt(year);
        return isPlausible(number) && month >= 1 && month <= MONTHS.size()
                ? Optional.of(PartialDate.of(YearMonth.of(number, month)))
                : Optional.empty();
    }

    /** The number of a month by at least three letters of its name; 0 for none. */
    private static int month(String name) {
        return IntStream.rangeClosed(1, MONTHS.size())
                .filter(number -> MONTHS.get(number - 1).startsWith(name))
                .findFirst()
                .orElse(0);
    }

    private Reading day(String year, int month, String day) {
        boolean whole = year.length() == 4;
        int number = Integer.parseInt(year) + (whole ? 0 : today.getYear() / CENTURY * CENTURY);
        Optional<LocalDate> read = existing(number, month, Integer.parseInt(day));
        if (read.isEmpty() || whole && !isPlausible(number)) {
            return new Reading.NoDate();
        }
        return whole || year.length() == 2 && isOfThisCentury(read.get())
                ? new Reading.Date(PartialDate.of(read.get()))
                : new Reading.WhichCentury();
    }

    private boolean isOfThisCentury(LocalDate day) {
        return switch (when) {
            case BIRTH -> false;
            case PAST -> !day.isAfter(today);
            case ANY -> isPlausible(day.getYear());
        };
    }

    /** With all digits of the year; where the order of the language gives no day, year first. */
    private Optional<LocalDate> whole(String text) {
        return dayFirst(DAY_FIRST.matcher(text))
                .or(() -> dayFirst(DIGITS_DAY_FIRST.matcher(text)))
                .or(() -> yearFirst(YEAR_FIRST.matcher(text)))
                .or(() -> yearFirst(DIGITS_YEAR_FIRST.matcher(text)));
    }

    private Optional<LocalDate> dayFirst(Matcher day) {
        return language == Language.EN && day.matches()
                ? date(day.group(3), day.group(2), day.group(1))
                : Optional.empty();
    }

    private Optional<LocalDate> yearFirst(Matcher year) {
        return year.matches()
                ? date(year.group(1), year.group(2), year.group(3))
                : Optional.empty();
    }

    private Optional<LocalDate> date(String year, String month, String day) {
        return existing(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .filter(read -> isPlausible(read.getYear()));
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= today.getYear() + YEARS_AHEAD;
    }
}
