package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Authentication codes of texts, which only the data key can make (HMAC-SHA-256). */
final class Seal {
    private Seal() {}

    /** In hexadecimal. */
    static String of(String text, DataKey key, String purpose) {
        byte[] sealing = key.derive(purpose);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sealing, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of Java", e);
        } finally {
            Arrays.fill(sealing, (byte) 0);
        }
    }

    static boolean holds(String seal, String text, DataKey key, String purpose) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8),
                of(text, key, purpose).getBytes(StandardCharsets.UTF_8));
    }
}
