package org.saphena.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Language;

class SearchedPersonTest {
    @ParameterizedTest
    @CsvSource({
        "kim young-mi, Kim, Young-mi, '', ''",
        "'Kim, Young mi', Kim, Young Mi, '', ''",
        "김영미, '', '', 김영미, ''",
        "김 영미 1968-03-14, '', '', 김영미, 1968-03-14",
        "o'brien 14-Mar-1968, O'brien, '', '', 14-Mar-1968",
        "kim 김영미, Kim, '', 김영미, ''",
        "ㄱㅇㅁ, '', '', '', ''",
        "김ㅇ, '', '', '', ''",
        "C-0001 c4b 1968, '', '', '', ''",
        "*, '', '', '', ''",
        "'', '', '', '', ''"
    })
    void wordsGoWhereTheyBelong(
            String typed, String family, String given, String own, String born) {
        assertThat(SearchedPerson.of(typed, LocalDate.of(2026, 11, 20), Language.EN))
                .isEqualTo(new SearchedPerson(family, given, own, born));
    }
}
