package org.saphena.report;

import java.time.Period;
import java.time.format.DateTimeParseException;

/** Words for an ISO period such as {@code P6W}. */
final class PeriodText {
    private static final int WEEK = 7;

    private PeriodText() {}

    static String of(Context context, String after) {
        try {
            Period period = Period.parse(after);
            if (period.getYears() > 0 && period.toTotalMonths() % 12 == 0) {
                return context.text("after.years", period.getYears());
            }
            if (period.toTotalMonths() > 0) {
                return context.text("after.months", period.toTotalMonths());
            }
            int days = period.getDays();
            boolean weeks = days > 0 && days % WEEK == 0;
            return weeks
                    ? context.text("after.weeks", days / WEEK)
                    : context.text("after.days", days);
        } catch (DateTimeParseException e) {
            return after;
        }
    }
}
