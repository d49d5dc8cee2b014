package org.saphena.report;

import java.time.Period;
import java.time.format.DateTimeParseException;

/** Words for an ISO period such as {@code P6W}. */
final class PeriodText {
    private static final int WEEK = 7;
    private static final int YEAR = 12;

    private PeriodText() {}

    static String of(Context context, String after) {
        try {
            Period period = Period.parse(after);
            long months = period.toTotalMonths();
            int days = period.getDays();
            if (months > 0) {
                boolean years = months % YEAR == 0;
                return years
                        ? text(context, "year", months / YEAR)
                        : text(context, "month", months);
            }
            boolean weeks = days > 0 && days % WEEK == 0;
            return weeks ? text(context, "week", days / WEEK) : text(context, "day", days);
        } catch (DateTimeParseException e) {
            return after;
        }
    }

    private static String text(Context context, String unit, long count) {
        return context.text("after." + unit + (count == 1 ? "" : "s"), count);
    }
}
