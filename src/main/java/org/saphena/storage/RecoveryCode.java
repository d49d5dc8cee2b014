package org.saphena.storage;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The code of a recovery kit: 160 random bits as eight groups of four letters or digits, each with
 * a fifth that tells where a slip was made. Closing it overwrites the bytes.
 */
final class RecoveryCode implements AutoCloseable {
    static final int GROUPS = 8;

    private static final int BYTES = 20;
    private static final int DATA = 4;

    private final byte[] bytes;

    private RecoveryCode(byte[] bytes) {
        this.bytes = bytes;
    }

    static RecoveryCode random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new RecoveryCode(bytes);
    }

    /**
     * Reads a code as somebody typed it: upper or lower case, with or without spaces and hyphens.
     *
     * @throws MistypedCodeException naming the first group that cannot be right
     */
    static RecoveryCode read(String typed) {
        String letters = letters(typed);
        int whole = GROUPS * (DATA + 1);
        if (letters.length() != whole) {
            throw new MistypedCodeException(
                    Math.min(letters.length() / (DATA + 1), GROUPS - 1) + 1);
        }
        int[] values = new int[GROUPS * DATA];
        for (int group = 0; group < GROUPS; group++) {
            int[] read = values(letters.substring(group * (DATA + 1), (group + 1) * (DATA + 1)));
            if (read.length != DATA + 1 || read[DATA] != check(group, read)) {
                throw new MistypedCodeException(group + 1);
            }
            System.arraycopy(read, 0, values, group * DATA, DATA);
        }
        return new RecoveryCode(Base32.bytes(values));
    }

    /** As printed. */
    List<String> groups() {
        int[] values = Base32.values(bytes);
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            int[] data = Arrays.copyOfRange(values, group * DATA, (group + 1) * DATA);
            StringBuilder text = new StringBuilder();
            Arrays.stream(data).forEach(value -> text.append(Base32.LETTERS.charAt(value)));
            groups.add(text.append(Base32.LETTERS.charAt(check(group, data))).toString());
        }
        return List.copyOf(groups);
    }

    /** A key for {@code purpose}; the caller overwrites it after use. */
    byte[] derive(String purpose) {
        return Hkdf.derive(bytes, purpose);
    }

    /** Upper case letters and digits; the digits that are no letters of the code, as those. */
    static String letters(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B')
                .replaceAll("[\\s\\p{Pd}]", "");
    }

    private static int[] values(String letters) {
        return letters.chars().map(Base32.LETTERS::indexOf).filter(value -> value >= 0).toArray();
    }

    /**
     * A sum over GF(32) in which each place has another weight: one wrong letter, two changed
     * places and two changed groups are found.
     */
    private static int check(int group, int[] data) {
        int sum = group + 1;
        for (int i = 0; i < DATA; i++) {
            sum = Base32.twice(sum) ^ data[i];
        }
        return Base32.twice(sum);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
