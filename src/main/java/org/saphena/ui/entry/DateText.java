package org.saphena.ui.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saphena.clinical.Language;

/** Reads a day as it is typed: day first in English, year first in Korean, {@code t} for today. */
final class DateText {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-.](\\d{1,2})[-.](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-.](\\d{1,2})[-.](\\d{1,2})|(\\d{4})(\\d{2})(\\d{2})");

    private DateText() {}

    /**
     * @param today the day of the visit
     * @throws Unreadable for anything that is no day
     */
    static LocalDate parse(String input, LocalDate today, Language language) {
        String text = input.strip();
        if (text.equalsIgnoreCase("t")) {
            return today;
        }
        if (text.equalsIgnoreCase("y")) {
            return today.minusDays(1);
        }
        boolean yearFirst = language == Language.KO || text.matches("\\d{4}[-.].*");
        Matcher matcher = (yearFirst ? YEAR_FIRST : DAY_FIRST).matcher(text);
        if (!matcher.matches()) {
            throw new Unreadable("ui.entry.fault.date");
        }
        int first = matcher.group(1) == null ? 4 : 1;
        int one = part(matcher, first);
        int month = part(matcher, first + 1);
        int three = part(matcher, first + 2);
        try {
            return yearFirst ? LocalDate.of(one, month, three) : LocalDate.of(three, month, one);
        } catch (DateTimeException e) {
            throw new Unreadable("ui.entry.fault.date");
        }
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
