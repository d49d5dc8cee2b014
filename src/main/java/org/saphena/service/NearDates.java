package org.saphena.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Dates that are easily typed for another one. */
final class NearDates {
    private static final int MONTHS = 12;

    private NearDates() {}

    /** Not the date itself. */
    static Set<LocalDate> of(LocalDate date) {
        Set<LocalDate> near = new LinkedHashSet<>();
        if (date.getDayOfMonth() <= MONTHS) {
            near.add(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        }
        addTurned(date, near);
        for (int step : new int[] {1, 10}) {
            near.add(date.plusYears(step));
            near.add(date.minusYears(step));
            addDay(date, step, near);
            addDay(date, -step, near);
        }
        near.add(date.plusMonths(1));
        near.add(date.minusMonths(1));
        near.remove(date);
        return near;
    }

    /** Only the digits of the day change, so the month stays. */
    private static void addDay(LocalDate date, int step, Set<LocalDate> near) {
        int day = date.getDayOfMonth() + step;
        if (day >= 1 && day <= date.lengthOfMonth()) {
            near.add(date.withDayOfMonth(day));
        }
    }

    /** Two neighbouring digits in the other order. */
    private static void addTurned(LocalDate date, Set<LocalDate> near) {
        String digits = date.toString().replace("-", "");
        for (int i = 0; i + 1 < digits.length(); i++) {
            char[] turned = digits.toCharArray();
            turned[i] = digits.charAt(i + 1);
            turned[i + 1] = digits.charAt(i);
            addIfDate(new String(turned), near);
        }
    }

    private static void addIfDate(String digits, Set<LocalDate> near) {
        try {
            near.add(
                    LocalDate.of(
                            Integer.parseInt(digits.substring(0, 4)),
                            Integer.parseInt(digits.substring(4, 6)),
                            Integer.parseInt(digits.substring(6))));
        } catch (DateTimeException _) {
            // 19810232 is no date
        }
    }
}
