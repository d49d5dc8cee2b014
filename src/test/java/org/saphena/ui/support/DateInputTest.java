package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;

class DateInputTest {
    private static final LocalDate BORN = LocalDate.of(1968, 3, 14);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14-03-1968",
                "14/3/1968",
                "14.03.1968",
                "14 3 1968",
                "14031968",
                "14-mar-1968",
                "14 March 1968",
                "14Mar1968",
                "1968-03-14",
                " 1968/3/14 "
            })
    void inEnglishTheDayMayComeFirst(String typed) {
        assertThat(DateInput.read(typed, Language.EN)).contains(BORN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1968-03-14", "1968.3.14.", "19680314", "1968 03 14", "14-mar-1968"})
    void inKoreanTheYearComesFirst(String typed) {
        assertThat(DateInput.read(typed, Language.KO)).contains(BORN);
    }

    @Test
    void eightDigitsAreReadInTheOrderOfTheLanguage() {
        assertThat(DateInput.read("10111212", Language.EN)).contains(LocalDate.of(1212, 11, 10));
        assertThat(DateInput.read("10111212", Language.KO)).contains(LocalDate.of(1011, 12, 12));
        assertThat(DateInput.read("14-03-1968", Language.KO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1968", "03-1968", "31-02-1968", "14-13-1968", "14-foo-1968", "3/4/68"})
    void whatIsNoWholeDateIsNone(String typed) {
        assertThat(DateInput.read(typed, Language.EN)).isEmpty();
    }
}
