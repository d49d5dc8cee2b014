package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** The name by which somebody unlocks and signs. */
final class AccountName {
    static final int LONGEST = 80;

    private static final int TAG_BYTES = 16;

    private AccountName() {}

    /**
     * The name as it is kept: one blank between words.
     *
     * @throws AccountRefusedException for an empty or an overlong one
     */
    static String clean(String typed) {
        String name =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\p{Cntrl}]+", " ")
                        .strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new AccountRefusedException(AccountRefusedException.Reason.NAME_MISSING);
        }
        return name;
    }

    /** The same for every way to type the name. */
    static String key(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Finds the slot of a name without showing the name. */
    static String tag(String typed, String databaseId) {
        byte[] message = key(typed).getBytes(StandardCharsets.UTF_8);
        byte[] mac = AuditKeys.mac(databaseId.getBytes(StandardCharsets.UTF_8), message);
        return HexFormat.of().formatHex(Arrays.copyOf(mac, TAG_BYTES));
    }
}
