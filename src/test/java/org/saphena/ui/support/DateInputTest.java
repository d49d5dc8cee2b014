package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.PartialDate;
import org.saphena.text.Formats;
import org.saphena.ui.support.DateInput.Reading;
import org.saphena.ui.support.DateInput.When;

class DateInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Reading read(String typed, Language language, When when) {
        return DateInput.read(typed, TODAY, language, when);
    }

    private static Reading date(String iso) {
        return new Reading.Date(PartialDate.parse(iso));
    }

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
        assertThat(read(typed, Language.EN, When.BIRTH)).isEqualTo(date("1968-03-14"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1968-03-14",
                "1968.3.14.",
                "19680314",
                "1968 03 14",
                "14-mar-1968",
                "1968년 3월 14일"
            })
    void inKoreanTheYearComesFirst(String typed) {
        assertThat(read(typed, Language.KO, When.BIRTH)).isEqualTo(date("1968-03-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 20/11/26, 2026-11-20",
        "EN, 20-11-26, 2026-11-20",
        "EN, 03-04-26, 2026-04-03",
        "EN, 20-nov-26, 2026-11-20",
        "EN, 20NOV26, 2026-11-20",
        "KO, 20-nov-26, 2026-11-20",
        "KO, 26-11-20, 2026-11-20",
        "KO, 26.4.3, 2026-04-03",
        "EN, t, 2026-11-20",
        "KO, Y, 2026-11-19",
        "EN, t-8m, 2026-03-20",
        "EN, T-8M, 2026-03-20",
        "EN, t-2w, 2026-11-06",
        "EN, t-3d, 2026-11-17",
        "KO, t-1y, 2025-11-20",
        "EN, t+6w, 2027-01-01",
        "EN, 2019, 2019",
        "EN, 2019-05, 2019-05",
        "KO, 2019.5, 2019-05",
        "KO, 2019년, 2019",
        "EN, May-2019, 2019-05"
    })
    void whatIsTypedInAHurryIsRead(Language language, String typed, String iso) {
        assertThat(read(typed, language, When.ANY)).isEqualTo(date(iso));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProgramShowsIsRead(Language language) {
        for (String iso : new String[] {"2026-11-20", "2019-05", "2019"}) {
            String shown = Formats.date(PartialDate.parse(iso), language);
            assertThat(read(shown, language, When.PAST)).isEqualTo(date(iso));
        }
    }

    @Test
    void twoDigitsOfAYearAreNeverGuessed() {
        assertThat(read("20/11/26", Language.EN, When.PAST)).isEqualTo(date("2026-11-20"));
        assertThat(read("21/11/26", Language.EN, When.PAST)).isEqualTo(new Reading.WhichCentury());
        assertThat(read("21/11/26", Language.EN, When.ANY)).isEqualTo(date("2026-11-21"));
        assertThat(read("14-mar-68", Language.EN, When.PAST)).isEqualTo(new Reading.WhichCentury());
        assertThat(read("3/4/31", Language.EN, When.PAST)).isEqualTo(new Reading.WhichCentury());
        assertThat(read("3/4/21", Language.EN, When.BIRTH)).isEqualTo(new Reading.WhichCentury());
        assertThat(read("3/4/6", Language.EN, When.ANY)).isEqualTo(new Reading.WhichCentury());
    }

    @Test
    void eightDigitsAreReadInTheOrderOfTheLanguageIfThatGivesADay() {
        assertThat(read("10112012", Language.EN, When.PAST)).isEqualTo(date("2012-11-10"));
        assertThat(read("20101112", Language.EN, When.PAST)).isEqualTo(date("2010-11-12"));
        assertThat(read("20101112", Language.KO, When.PAST)).isEqualTo(date("2010-11-12"));
        assertThat(read("14-03-1968", Language.KO, When.PAST)).isEqualTo(new Reading.NoDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "31-02-1968",
                "31/02/26",
                "14-13-1968",
                "14-foo-1968",
                "14-mayor-1968",
                "2019-13",
                "1066",
                "3019",
                "tt",
                "t-8",
                "20112",
                "031968"
            })
    void whatIsNoDateIsNone(String typed) {
        assertThat(read(typed, Language.EN, When.ANY)).isEqualTo(new Reading.NoDate());
    }

    @Test
    void aYearAloneIsNoDay() {
        assertThat(DateInput.day("2019", TODAY, Language.EN, When.ANY)).isEmpty();
        assertThat(DateInput.day("3-4-2019", TODAY, Language.EN, When.ANY))
                .contains(LocalDate.of(2019, 4, 3));
    }
}
