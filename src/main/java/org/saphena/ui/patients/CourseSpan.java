package org.saphena.ui.patients;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.service.PastVisit;

/** How much of the course is shown, counted back from the latest visit. */
enum CourseSpan {
    ALL("chart.span.all", null),
    FIVE_YEARS("chart.span.five", Period.ofYears(5)),
    ONE_YEAR("chart.span.one", Period.ofYears(1));

    private final String key;
    private final @Nullable Period length;

    CourseSpan(String key, @Nullable Period length) {
        this.key = key;
        this.length = length;
    }

    /** The key of its name. */
    String key() {
        return key;
    }

    /**
     * The visits within it.
     *
     * @param visits the latest first
     */
    List<PastVisit> of(List<PastVisit> visits) {
        if (length == null || visits.isEmpty()) {
            return visits;
        }
        LocalDate first = visits.getFirst().line().date().minus(length);
        return visits.stream().filter(visit -> !visit.line().date().isBefore(first)).toList();
    }

    /** Whether it shows other visits than all; choosing it would change nothing otherwise. */
    boolean isOffered(List<PastVisit> visits) {
        return this != ALL && of(visits).size() < visits.size();
    }
}
