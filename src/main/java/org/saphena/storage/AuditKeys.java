package org.saphena.storage;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the audit trail: each row has its own, made from the one before in a way that cannot
 * be turned back. Who takes the key of today can therefore not make a row of yesterday.
 */
final class AuditKeys {
    private static final String MAC = "HmacSHA256";

    private AuditKeys() {}

    /** The key of the first row that the seed is for. */
    static byte[] first(byte[] seed) {
        return Hkdf.derive(seed, "saphena audit first");
    }

    /** The key of the row after. */
    static byte[] next(byte[] key) {
        return Hkdf.derive(key, "saphena audit next");
    }

    static Digest mac(byte[] key, Digest hash) {
        return new Digest(mac(key, hash.bytes()));
    }

    static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac hmac = Mac.getInstance(MAC);
            hmac.init(new SecretKeySpec(key, MAC));
            return hmac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of Java", e);
        }
    }
}
