package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
    private final RecoveryCode code = RecoveryCode.random(new SecureRandom());
    private final List<String> groups = code.groups();

    private static byte[] key(RecoveryCode code) {
        return code.derive("test");
    }

    private static int wrongGroup(List<String> typed) {
        int[] group = new int[1];
        assertThatExceptionOfType(MistypedCodeException.class)
                .isThrownBy(() -> RecoveryCode.read(String.join("-", typed)))
                .satisfies(e -> group[0] = e.group());
        return group[0];
    }

    @Test
    void itIsEightGroupsOfFive() {
        assertThat(groups).hasSize(8).allMatch(group -> group.matches("[A-Z2-7]{5}"));
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        for (String typed :
                List.of(
                        String.join("-", groups),
                        String.join("", groups).toLowerCase(Locale.ROOT),
                        " " + String.join("\n", groups),
                        String.join("\u2013", groups).replace('O', '0').replace('I', '1'))) {
            assertThat(key(RecoveryCode.read(typed))).isEqualTo(key(code));
        }
    }

    @Test
    void everyWrongLetterIsFoundInItsGroup() {
        for (int group = 0; group < groups.size(); group++) {
            for (int place = 0; place < 5; place++) {
                for (char letter : Base32.LETTERS.toCharArray()) {
                    StringBuilder text = new StringBuilder(groups.get(group));
                    if (text.charAt(place) != letter) {
                        text.setCharAt(place, letter);
                        List<String> typed = new ArrayList<>(groups);
                        typed.set(group, text.toString());
                        assertThat(wrongGroup(typed)).isEqualTo(group + 1);
                    }
                }
            }
        }
    }

    @Test
    void twoLettersInTheWrongOrderAreFound() {
        for (int group = 0; group < groups.size(); group++) {
            for (int place = 0; place < 4; place++) {
                char[] letters = groups.get(group).toCharArray();
                if (letters[place] != letters[place + 1]) {
                    char first = letters[place];
                    letters[place] = letters[place + 1];
                    letters[place + 1] = first;
                    List<String> typed = new ArrayList<>(groups);
                    typed.set(group, new String(letters));
                    assertThat(wrongGroup(typed)).isEqualTo(group + 1);
                }
            }
        }
    }

    @Test
    void twoGroupsInTheWrongOrderAndMissingOnesAreFound() {
        List<String> typed = new ArrayList<>(groups);
        Collections.swap(typed, 2, 5);
        assertThat(wrongGroup(typed)).isEqualTo(3);
        assertThat(wrongGroup(groups.subList(0, 7))).isEqualTo(8);
        assertThat(wrongGroup(List.of())).isEqualTo(1);
        List<String> foreign = new ArrayList<>(groups);
        foreign.set(4, "가나다라마");
        assertThat(wrongGroup(foreign)).isEqualTo(5);
    }

    @Test
    void codesDifferAndAClosedOneIsForgotten() {
        assertThat(RecoveryCode.random(new SecureRandom()).groups()).isNotEqualTo(groups);
        byte[] before = key(code);
        code.close();
        assertThat(key(code)).isNotEqualTo(before);
        assertThat(String.join("", code.groups())).startsWith("AAAA");
    }
}
