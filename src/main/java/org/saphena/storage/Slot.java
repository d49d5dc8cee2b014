package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The data key, wrapped under one password with AES-256-GCM.
 *
 * @param id random, says nothing about the person
 * @param wrapped the encrypted key and its tag
 */
record Slot(String id, KdfParameters kdf, byte[] salt, byte[] nonce, byte[] wrapped) {
    static final int SALT_LENGTH = 16;
    static final int NONCE_LENGTH = 12;
    static final int WRAPPED_LENGTH = DataKey.LENGTH + 16;

    private static final int TAG_BITS = 128;

    /** Wraps {@code key}; the password is left as it is. */
    static Slot wrap(
            DataKey key,
            char[] password,
            String databaseId,
            String id,
            KdfParameters kdf,
            SecureRandom random) {
        byte[] salt = random(random, SALT_LENGTH);
        byte[] nonce = random(random, NONCE_LENGTH);
        try {
            Slot empty = new Slot(id, kdf, salt, nonce, new byte[0]);
            byte[] wrapped = empty.crypt(Cipher.ENCRYPT_MODE, password, databaseId, key.bytes());
            return new Slot(id, kdf, salt, nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of Java", e);
        }
    }

    /** The data key, or empty for another password; the password is left as it is. */
    Optional<DataKey> unwrap(char[] password, String databaseId) {
        try {
            return Optional.of(
                    DataKey.of(crypt(Cipher.DECRYPT_MODE, password, databaseId, wrapped)));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of Java", e);
        }
    }

    private byte[] crypt(int mode, char[] password, String databaseId, byte[] input)
            throws GeneralSecurityException {
        byte[] typed = Passwords.bytes(password);
        byte[] wrappingKey = kdf.derive(typed, salt);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(wrappingKey, "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            String bound = String.join(" ", databaseId, id, kdf.text());
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } finally {
            Arrays.fill(typed, (byte) 0);
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    private static byte[] random(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
