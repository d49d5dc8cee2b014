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
                "11/02/1981"
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

    @Test
    void aMonthAndAYearAreAllTheirDays() {
        assertThat(BirthDates.of("1984-02"))
                .containsExactly(new Span(LocalDate.of(1984, 2, 1), LocalDate.of(1984, 2, 29)));
        assertThat(BirthDates.of("1984"))
                .containsExactly(new Span(LocalDate.of(1984, 1, 1), LocalDate.of(1984, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kim", "1981-13-01", "1981-02-30", "12345", "1234567", "C-0001"})
    void anythingElseIsNoDate(String typed) {
        assertThat(BirthDates.of(typed)).isEmpty();
    }
}
