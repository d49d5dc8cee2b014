package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.storage.BirthDates.Span;

class BirthDatesTest {
    private static final LocalDate DAY = LocalDate.of(1981, 2, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1981-02-11",
                "1981-2-11",
                "1981.02.11",
                "1981.02.11.",
                "1981/02/11",
                "19810211",
                "11.2.1981",
                "11-02-1981",
                "11/02/1981",
                "11-Feb-1981",
                "11feb1981",
                "11-february-1981"
            })
    void aWholeDateIsOneDay(String typed) {
        assertThat(BirthDates.of(typed)).containsExactly(new Span(DAY, DAY));
    }

    @Test
    void sixDigitsAreADayOfThisCenturyOrTheLast() {
        LocalDate later = DAY.plusYears(100);
        assertThat(BirthDates.of("810211"))
                .containsExactly(new Span(DAY, DAY), new Span(later, later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/11/68", "25.11.68", "68-11-25", "25-nov-68"})
    void twoDigitsOfAYearAreOfEitherCentury(String typed) {
        LocalDate born = LocalDate.of(1968, 11, 25);
        LocalDate later = born.plusYears(100);
        assertThat(BirthDates.of(typed))
                .containsExactly(new Span(born, born), new Span(later, later));
    }

    @Test
    void whatCanBeReadInTwoWaysMeansBoth() {
        assertThat(BirthDates.of("03/04/05"))
                .extracting(Span::first)
                .containsExactly(
                        LocalDate.of(1903, 4, 5),
                        LocalDate.of(2003, 4, 5),
                        LocalDate.of(1905, 4, 3),
                        LocalDate.of(2005, 4, 3));
        assertThat(BirthDates.of("25111968"))
                .extracting(Span::first)
                .containsExactly(LocalDate.of(1968, 11, 25));
    }

    @Test
    void aMonthAndAYearAreAllTheirDays() {
        assertThat(BirthDates.of("1984-02"))
                .containsExactly(new Span(LocalDate.of(1984, 2, 1), LocalDate.of(1984, 2, 29)));
        assertThat(BirthDates.of("1984"))
                .containsExactly(new Span(LocalDate.of(1984, 1, 1), LocalDate.of(1984, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "1981-13-01",
                "1981-02-30",
                "12345",
                "1234567",
                "C-0001",
                "11-foo-1981",
                "99/99/99"
            })
    void anythingElseIsNoDate(String typed) {
        assertThat(BirthDates.of(typed)).isEmpty();
    }
}
