package org.saphena.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.PartialDate;

class FormatsTest {
    @Test
    void dateIsUnambiguousInBothLanguages() {
        LocalDate date = LocalDate.of(2026, 3, 4);

        assertThat(Formats.date(date, Language.EN)).isEqualTo("04-Mar-2026");
        assertThat(Formats.date(date, Language.KO)).isEqualTo("2026-03-04");
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, 2019",
        "2019-05, May-2019, 2019-05",
        "2019-05-07, 07-May-2019, 2019-05-07",
    })
    void partialDateKeepsItsPrecision(String text, String english, String korean) {
        PartialDate date = PartialDate.parse(text);

        assertThat(Formats.date(date, Language.EN)).isEqualTo(english);
        assertThat(Formats.date(date, Language.KO)).isEqualTo(korean);
    }

    @Test
    void dateDoesNotDependOnTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(Formats.date(LocalDate.of(2026, 9, 4), Language.EN))
                    .isEqualTo("04-Sep-2026");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPathMayBreakAfterEachFolderAndWithinALongName() {
        assertThat(Formats.path(Path.of("/data/clinic1234567890123456/backups")).split("\u200b"))
                .containsExactly("/", "data/", "clinic1234567890", "123456/", "backups");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 999", "1878, '1,878'", "1234567, '1,234,567'"})
    void aCountHasAThousandsComma(int value, String text) {
        assertThat(Formats.count(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "0.50, 0.5",
        "2.40, 2.4",
        "6, 6",
        "1E+1, 10",
        "100, 100",
        "-0.10, -0.1",
        "1E-7, 0.0000001",
    })
    void numberIsPlainWithoutTrailingZeros(BigDecimal value, String text) {
        assertThat(Formats.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.0",
        "4, 1, 4.0",
        "2.40, 1, 2.4",
        "0.455, 2, 0.455",
        "1.1, 2, 1.10",
        "1E+1, 1, 10.0"
    })
    void numberKeepsAtLeastThesePlacesAndDropsNoDigit(BigDecimal value, int decimals, String text) {
        assertThat(Formats.number(value, decimals)).isEqualTo(text);
    }

    @Test
    void aNumberKeepsToTheLineOfItsUnitAndOfItsComparison() {
        assertThat(Formats.unbroken("Reflux time, GSV knee: 1.3 s (> 0.50 s)"))
                .isEqualTo("Reflux time, GSV knee: 1.3\u00a0s (>\u00a00.50\u00a0s)");
        assertThat(Formats.unbroken("\uad73\uc740 \uae38\uc774: 42 cm (\u2265 5 cm)"))
                .isEqualTo("\uad73\uc740 \uae38\uc774: 42\u00a0cm (\u2265\u00a05\u00a0cm)");
        assertThat(Formats.unbroken("No number in it")).isEqualTo("No number in it");
    }
}
