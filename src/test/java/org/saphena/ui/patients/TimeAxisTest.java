package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static TimeAxis axis(int... days) {
        return new TimeAxis(Arrays.stream(days).mapToObj(FIRST::plusDays).toList());
    }

    @Test
    void visitsAndWhatLiesBetweenStandTrueToTime() {
        TimeAxis axis = axis(0, 100, 400);
        double[] visits = axis.places(20, 420);
        assertThat(visits).containsExactly(20, 120, 420);
        assertThat(places(axis, visits, 0, 50, 100, 250, 400))
                .containsExactly(20.0, 70.0, 120.0, 270.0, 420.0);
    }

    @Test
    void whereVisitsStandEvenlyATreatmentStaysBetweenTheSameTwo() {
        TimeAxis axis = axis(0, 10, 400);
        double[] visits = axis.places(20, 420);
        assertThat(visits).containsExactly(20, 220, 420);
        assertThat(places(axis, visits, 5, 10, 205)).containsExactly(120.0, 220.0, 320.0);
    }

    @Test
    void oneVisitStandsInTheMiddleAndTwoOfADayBesideEachOther() {
        TimeAxis one = axis(0);
        assertThat(one.places(0, 100)).containsExactly(50);
        assertThat(places(one, one.places(0, 100), 0)).containsExactly(50.0);
        TimeAxis two = axis(0, 0);
        assertThat(places(two, two.places(0, 100), 0)).containsExactly(0.0);
        assertThat(axis().places(0, 100)).isEmpty();
    }

    private static List<Double> places(TimeAxis axis, double[] visits, int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> axis.place(FIRST.plusDays(day), visits))
                .toList();
    }
}
