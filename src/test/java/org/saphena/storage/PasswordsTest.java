package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final String NEIGHBOURS = "a ̈㏒ᄀᆨㄱ１²ﬁ~";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve green otters",
                "하늘색 종이배 열두 척",
                "drôle d'été à l'île",
                "① ﬁne½ １２３４",
                "각 하",
                "e\u0301te\u0301",
                "😀 otters \uD800"
            })
    void theyAreTheSameInEachForm(String typed) {
        assertThat(Passwords.bytes(typed.toCharArray())).isEqualTo(normal(typed));
    }

    @Test
    void eachCharacterIsNormalBesideEachOther() {
        Random random = new Random(20261127);
        for (char c = 0; c < Character.MAX_SURROGATE; c++) {
            char next = NEIGHBOURS.charAt(random.nextInt(NEIGHBOURS.length()));
            char third = (char) random.nextInt(Character.MIN_SURROGATE);
            String typed = new String(new char[] {c, next, third, c});
            assertThat(Passwords.bytes(typed.toCharArray())).isEqualTo(normal(typed));
            String alone = String.valueOf(c);
            assertThat(Passwords.bytes(alone.toCharArray())).isEqualTo(normal(alone));
        }
    }

    private static byte[] normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }
}
