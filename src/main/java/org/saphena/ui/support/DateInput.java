package org.saphena.ui.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphena.clinical.Language;

/** Reads a whole date as it is typed: year first, or day first where English is spoken. */
public final class DateInput {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-./ ]?(\\d{1,2})[-./ ]?(\\d{1,2})\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-./ ]?(\\d{1,2})[-./ ]?(\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-./ ]?([a-z]{3})[a-z]*[-./ ]?(\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private DateInput() {}

    /** The day, or empty for anything else. */
    public static Optional<LocalDate> read(String typed, Language language) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher year = YEAR_FIRST.matcher(text);
        Matcher day = DAY_FIRST.matcher(text);
        Matcher named = NAMED.matcher(text);
        Optional<LocalDate> dayFirst =
                language == Language.EN && day.matches()
                        ? date(day.group(3), day.group(2), day.group(1))
                        : Optional.empty();
        if (dayFirst.isPresent()) {
            return dayFirst;
        }
        if (year.matches()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        return named.matches()
                ? date(
                        named.group(3),
                        String.valueOf(MONTHS.indexOf(named.group(2)) + 1),
                        named.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
