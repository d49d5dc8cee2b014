package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.PartialDate;
import org.saphena.ui.support.DateInput.When;

class DateTextTest {
    private static final LocalDate VISIT = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "EN, 03-04-2026, 2026-04-03",
        "EN, 03-04-26, 2026-04-03",
        "KO, 26-04-03, 2026-04-03",
        "EN, 20-Nov-2026, 2026-11-20",
        "EN, t, 2026-11-20",
        "KO, Y, 2026-11-19"
    })
    void aDayIsReadInTheOrderOfTheLanguage(Language language, String typed, LocalDate day) {
        assertThat(DateText.day(typed, VISIT, language, When.PAST)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ui.entry.fault.date",
        "31-02-2026, ui.entry.fault.date",
        "2026, ui.entry.fault.date",
        "x, ui.entry.fault.date",
        "14-03-68, ui.entry.fault.century"
    })
    void anythingElseIsNoDay(String typed, String why) {
        assertThatThrownBy(() -> DateText.day(typed, VISIT, Language.EN, When.PAST))
                .isInstanceOf(Unreadable.class)
                .hasMessage(why);
    }

    @Test
    void aYearKeepsItsPrecision() {
        assertThat(DateText.since("2019", VISIT, Language.EN)).isEqualTo(PartialDate.parse("2019"));
        assertThatThrownBy(() -> DateText.since("19", VISIT, Language.EN))
                .hasMessage("ui.entry.fault.year");
    }
}
