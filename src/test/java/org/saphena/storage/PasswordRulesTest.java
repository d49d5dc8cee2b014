package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.storage.PasswordRules.Weakness;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve green otters juggle",
                "xk4!mz8?tb2#wq6",
                "종이배 열두 척이 바다로 떠난다",
                "839274619283746",
                "password of the purple giraffe"
            })
    void longPasswordsOfAnyCharactersAreTaken(String password) {
        assertThat(PasswordRules.weaknessOf(password.toCharArray())).isEmpty();
    }

    @Test
    void fourteenCharactersAreTooFewAndFifteenAreEnough() {
        assertThat(PasswordRules.weaknessOf("xk4!mz8?tb2#wq".toCharArray()))
                .contains(Weakness.TOO_SHORT);
        assertThat(PasswordRules.weaknessOf("xk4!mz8?tb2#wq6".toCharArray())).isEmpty();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertThat(PasswordRules.weaknessOf("xk4!mz8?tb2#w🦉".toCharArray()))
                .contains(Weakness.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "wq7!wq7!wq7!wq7!",
                "x1y2z3 x1y2z3 x1y2z3"
            })
    void thatWhichRepeatsItselfIsRefused(String password) {
        assertThat(PasswordRules.weaknessOf(password.toCharArray())).contains(Weakness.REPETITIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PasswordPassword1",
                "qwertyuiopasdfg",
                "123456789012345",
                "abcdefghijklmnop",
                "saphena clinic 2026",
                "welcomehospital!",
                "비밀번호비밀번호사랑해병원1234"
            })
    void thatWhichIsMadeOfObviousWordsIsRefused(String password) {
        assertThat(PasswordRules.weaknessOf(password.toCharArray())).contains(Weakness.COMMON);
    }

    @Test
    void thePasswordItselfIsLeftAsItIs() {
        char[] password = "Twelve Green Otters".toCharArray();
        PasswordRules.weaknessOf(password);
        assertThat(password).isEqualTo("Twelve Green Otters".toCharArray());
    }
}
