package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "김하늘, ㄱㅎㄴ",
        "가힣, ㄱㅎ",
        "까따빠싸짜, ㄲㄸㅃㅆㅉ",
        "남궁은비, ㄴㄱㅇㅂ",
        "ㄱㅎㄴ, ㄱㅎㄴ",
        "ㄳ, ㄱㅅ",
        "ㅄㅎ, ㅂㅅㅎ",
        "김ㅎㄴ, ㄱㅎㄴ",
        "\u1100\u1112, ㄱㅎ"
    })
    void theFirstLettersOf(String word, String initials) {
        assertThat(Initials.of(word)).isEqualTo(initials);
    }

    @Test
    void vowelsAndOtherLettersHaveNone() {
        assertThat(Initials.of("ㅏKim")).isEmpty();
        assertThat(Initials.areIn("김하늘")).isFalse();
        assertThat(Initials.areIn("ㅏ")).isFalse();
        assertThat(Initials.areIn("김ㅎ")).isTrue();
        assertThat(Initials.syllablesBefore("김하ㄴ")).isEqualTo("김하");
        assertThat(Initials.syllablesBefore("ㄱ하")).isEmpty();
    }
}
