package org.saphena.clinical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A date known to the year, the month or the day; the precision is kept. */
public record PartialDate(LocalDate first, LocalDate last, Precision precision) {
    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /**
     * Reads {@code 2019}, {@code 2019-05} or {@code 2019-05-17}.
     *
     * @throws DateTimeException for any other text or a day that does not exist
     */
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        return switch (text.length()) {
            case 4 -> of(Year.parse(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day, Precision.DAY);
    }

    /** ISO text in the precision that is known. */
    public String text() {
        return switch (precision) {
            case YEAR -> first.toString().substring(0, 4);
            case MONTH -> first.toString().substring(0, 7);
            case DAY -> first.toString();
        };
    }

    /** Whether every day that this date may mean lies after {@code day}. */
    public boolean isAfter(LocalDate day) {
        return first.isAfter(day);
    }
}
