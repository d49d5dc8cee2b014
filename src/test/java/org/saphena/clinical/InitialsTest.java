package org.saphena.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({"가, ㄱ", "깋, ㄱ", "까, ㄲ", "힣, ㅎ"})
    void aSyllableHasOne(char syllable, char initial) {
        assertThat(Initials.isSyllable(syllable)).isTrue();
        assertThat(Initials.of(syllable)).isEqualTo(initial);
    }

    @ParameterizedTest
    @ValueSource(chars = {'ㄱ', 'ㅏ', '\uabff', '\ud7a4', 'K'})
    void otherLettersAreNoSyllables(char letter) {
        assertThat(Initials.isSyllable(letter)).isFalse();
    }
}
