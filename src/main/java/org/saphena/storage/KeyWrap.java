package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts one key under another with AES-256-GCM, bound to words that say what it is for. */
final class KeyWrap {
    static final int NONCE_LENGTH = 12;
    static final int TAG_LENGTH = 16;

    private final byte[] wrappingKey;
    private final byte[] nonce;
    private final String bound;

    KeyWrap(byte[] wrappingKey, byte[] nonce, String bound) {
        this.wrappingKey = wrappingKey;
        this.nonce = nonce;
        this.bound = bound;
    }

    byte[] wrap(byte[] key) {
        try {
            return crypt(Cipher.ENCRYPT_MODE, key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of Java", e);
        }
    }

    /** The key, or empty when it was wrapped under another one or for something else. */
    Optional<byte[]> unwrap(byte[] wrapped) {
        try {
            return Optional.of(crypt(Cipher.DECRYPT_MODE, wrapped));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of Java", e);
        }
    }

    private byte[] crypt(int mode, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(wrappingKey, "AES"),
                new GCMParameterSpec(TAG_LENGTH * Byte.SIZE, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }
}
