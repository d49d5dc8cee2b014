package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which passwords a new store takes: long ones that are not made of obvious words. Any characters,
 * no composition rules (NIST SP 800-63B). Works offline.
 */
public final class PasswordRules {
    /** In characters. */
    public static final int MINIMUM_LENGTH = 15;

    private static final int MINIMUM_DISTINCT = 5;
    private static final int MINIMUM_PERIOD = 8;
    private static final int MINIMUM_BESIDE_OBVIOUS = 6;
    private static final int RUN = 4;
    private static final List<String> OBVIOUS = words();

    /** What is wrong with a password. */
    public enum Weakness {
        TOO_SHORT("too-short"),
        REPETITIVE("repetitive"),
        COMMON("common");

        private final String key;

        Weakness(String key) {
            this.key = key;
        }

        /** The key of the text; its argument is {@link #MINIMUM_LENGTH}. */
        public String messageKey() {
            return "storage.password." + key;
        }
    }

    private PasswordRules() {}

    /** The first rule that the password breaks, or empty; the password is left as it is. */
    public static Optional<Weakness> weaknessOf(char[] password) {
        if (Character.codePointCount(password, 0, password.length) < MINIMUM_LENGTH) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        char[] lower = lower(password);
        try {
            if (distinct(lower) < MINIMUM_DISTINCT || period(lower) < MINIMUM_PERIOD) {
                return Optional.of(Weakness.REPETITIVE);
            }
            return besideObvious(lower) < MINIMUM_BESIDE_OBVIOUS
                    ? Optional.of(Weakness.COMMON)
                    : Optional.empty();
        } finally {
            Passwords.clear(lower);
        }
    }

    private static char[] lower(char[] password) {
        char[] lower = new char[password.length];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(password[i]);
        }
        return lower;
    }

    private static int distinct(char[] text) {
        char[] sorted = text.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                count++;
            }
        }
        Passwords.clear(sorted);
        return count;
    }

    /** The length of the shortest piece whose repetition gives the whole text. */
    private static int period(char[] text) {
        for (int period = 1; period < text.length; period++) {
            if (Arrays.equals(text, period, text.length, text, 0, text.length - period)) {
                return period;
            }
        }
        return text.length;
    }

    /** How many characters belong neither to an obvious word nor to a run such as 4567. */
    private static int besideObvious(char[] text) {
        boolean[] covered = new boolean[text.length];
        for (String word : OBVIOUS) {
            cover(text, word, covered);
        }
        coverRuns(text, covered);
        int count = 0;
        for (int i = 0; i < text.length; i++) {
            count += covered[i] || Character.isWhitespace(text[i]) ? 0 : 1;
        }
        return count;
    }

    private static void cover(char[] text, String word, boolean[] covered) {
        char[] letters = word.toCharArray();
        int length = letters.length;
        for (int start = 0; start + length <= text.length; start++) {
            if (Arrays.equals(text, start, start + length, letters, 0, length)) {
                Arrays.fill(covered, start, start + length, true);
            }
        }
    }

    private static void coverRuns(char[] text, boolean[] covered) {
        for (int step = -1; step <= 1; step++) {
            int start = 0;
            for (int i = 1; i <= text.length; i++) {
                if (i == text.length || text[i] - text[i - 1] != step) {
                    if (i - start >= RUN) {
                        Arrays.fill(covered, start, i, true);
                    }
                    start = i;
                }
            }
        }
    }

    private static List<String> words() {
        try (InputStream in = PasswordRules.class.getResourceAsStream("obvious-words.txt")) {
            byte[] bytes = Objects.requireNonNull(in, "obvious-words.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
