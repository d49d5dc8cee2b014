package org.saphena.text;

import java.time.Period;
import java.time.format.DateTimeParseException;

/** Words for a while that has to pass. */
public final class PeriodWords {
    private static final int WEEK = 7;
    private static final int YEAR = 12;

    private PeriodWords() {}

    /**
     * How long after.
     *
     * @param period an ISO period such as {@code P6W}; what is none is given back as it is
     */
    public static String after(Messages messages, String period) {
        try {
            Period after = Period.parse(period);
            long months = after.toTotalMonths();
            int days = after.getDays();
            if (months > 0) {
                boolean years = months % YEAR == 0;
                return years
                        ? text(messages, "year", months / YEAR)
                        : text(messages, "month", months);
            }
            boolean weeks = days > 0 && days % WEEK == 0;
            return weeks ? text(messages, "week", days / WEEK) : text(messages, "day", days);
        } catch (DateTimeParseException e) {
            return period;
        }
    }

    private static String text(Messages messages, String unit, long count) {
        return messages.get("period.after." + unit + (count == 1 ? "" : "s"), count);
    }
}
