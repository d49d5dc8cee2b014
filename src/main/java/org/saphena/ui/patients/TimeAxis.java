package org.saphena.ui.patients;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.control.Label;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Course.Point;

/**
 * Where the days of the course stand, the same for all pictures of one width: true to time, or the
 * visits evenly where they lie so close together that nobody could tell them. All measures in px.
 */
final class TimeAxis {
    private static final double NEAREST = 34;

    private final List<LocalDate> days;

    /**
     * @param visits their days, the earliest first
     */
    TimeAxis(List<LocalDate> visits) {
        days = List.copyOf(visits);
    }

    /** The day of each visit in words, to be put under it. */
    static List<Label> labels(List<Point> visits) {
        return visits.stream().map(visit -> Styled.label(visit.dayWords(), "caption")).toList();
    }

    /** Where each visit stands. */
    double[] places(double left, double right) {
        double[] x = new double[days.size()];
        if (days.isEmpty()) {
            return x;
        }
        double all = between(days.getFirst(), days.getLast());
        boolean close = all == 0;
        for (int i = 0; i < x.length; i++) {
            double share = all == 0 ? 0.5 : between(days.getFirst(), days.get(i)) / all;
            x[i] = left + share * (right - left);
            close |= i > 0 && x[i] - x[i - 1] < NEAREST;
        }
        for (int i = 0; close && i < x.length && x.length > 1; i++) {
            x[i] = left + (right - left) * i / (x.length - 1);
        }
        return x;
    }

    /**
     * Where a day between the first and the last visit stands: between the same visits as in time.
     *
     * @param places of the visits
     */
    double place(LocalDate day, double[] places) {
        int after = 0;
        while (after < days.size() - 1 && days.get(after).isBefore(day)) {
            after++;
        }
        double gap = after == 0 ? 0 : between(days.get(after - 1), days.get(after));
        return gap == 0
                ? places[after]
                : places[after]
                        - between(day, days.get(after)) / gap * (places[after] - places[after - 1]);
    }

    private static double between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Under each visit its day: the last one always, the others where they have room. */
    static void placeLabels(List<Label> days, double[] x, double top, double width, double room) {
        double free = Double.MAX_VALUE;
        for (int i = x.length - 1; i >= 0; i--) {
            Label day = days.get(i);
            double start =
                    Math.clamp(x[i] - day.getWidth() / 2, 0, Math.max(0, width - day.getWidth()));
            boolean fits = start + day.getWidth() + room <= free;
            day.setVisible(fits);
            day.relocate(start, top);
            if (fits) {
                free = start;
            }
        }
    }
}
