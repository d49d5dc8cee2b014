package org.saphena.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Language;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "2, points, 2 points, 2점",
        "1, points, 1 point, 1점",
        "3, nights/week, 3 nights a week, 주 3일",
        "0.8, s, 0.8 s, 0.8초",
        "8.1, mm, 8.1 mm, 8.1 mm",
        "30, kg/m2, 30 kg/m\u00b2, 30 kg/m\u00b2",
        "75, ug/L, 75 \u00b5g/L, 75 \u00b5g/L",
        "1.30, ratio, 1.30, 1.30",
    })
    void aNumberHasItsUnit(String number, String unit, String english, String korean) {
        assertThat(Units.measured(Messages.of(Language.EN), number, unit)).isEqualTo(english);
        assertThat(Units.measured(Messages.of(Language.KO), number, unit)).isEqualTo(korean);
    }
}
