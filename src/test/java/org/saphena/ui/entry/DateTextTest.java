package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;

class DateTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "EN, 03-04-2026, 2026-04-03",
        "EN, 03042026, 2026-04-03",
        "EN, 3.4.2026, 2026-04-03",
        "EN, 2026-04-03, 2026-04-03",
        "KO, 2026-04-03, 2026-04-03",
        "KO, 20260403, 2026-04-03",
        "EN, t, 2026-11-20",
        "KO, Y, 2026-11-19"
    })
    void aDayIsReadInTheOrderOfTheLanguage(Language language, String typed, LocalDate day) {
        assertThat(DateText.parse(typed, TODAY, language)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31-02-2026", "2026", "03-04-26", "x"})
    void anythingElseIsNoDay(String typed) {
        assertThatThrownBy(() -> DateText.parse(typed, TODAY, Language.EN))
                .isInstanceOf(Unreadable.class);
    }
}
