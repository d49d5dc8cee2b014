package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FuzzTest {
    private static final byte[] CASE =
            Resources.bytes(Resources.TEST.resolve("everything.case.json"));

    @Test
    void flippedBytesAreReadOrRefused() {
        Random random = new Random(20260314);
        int refused = 0;
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = CASE.clone();
            for (int flips = 0; flips <= i % 3; flips++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            refused += isRefused(bytes) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void replacedTokensAreReadOrRefused() {
        Random random = new Random(42);
        String text = new String(CASE, java.nio.charset.StandardCharsets.UTF_8);
        String[] tokens = {"null", "{}", "[]", "-1", "1e999999999", "\"x\"", "true", "", "\\ud800"};
        for (int i = 0; i < 1500; i++) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(20));
            String token = tokens[random.nextInt(tokens.length)];
            isRefused(
                    (text.substring(0, start) + token + text.substring(end))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyTruncationIsRefused() {
        for (int length = 0; length < CASE.length - 1; length += 37) {
            assertThat(isRefused(Arrays.copyOf(CASE, length))).isTrue();
        }
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            CaseReader.read(bytes);
            return false;
        } catch (CaseFileException e) {
            assertThat(e.problems()).isNotEmpty();
            return true;
        } catch (RuntimeException e) {
            return fail("only a CaseFileException may come out", e);
        }
    }
}
