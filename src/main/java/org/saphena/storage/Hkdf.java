package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Makes keys out of keys: HKDF-SHA-256 (RFC 5869). */
final class Hkdf {
    private Hkdf() {}

    /** A key of 256 bits for {@code purpose} that says nothing about {@code key}. */
    static byte[] derive(byte[] key, String purpose) {
        try {
            byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .thenExpand(info, DataKey.LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of Java 25", e);
        }
    }
}
