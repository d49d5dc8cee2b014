package org.saphena.storage;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The data key, wrapped under one password with AES-256-GCM.
 *
 * @param id random, says nothing about the person
 * @param who what {@link AccountName#tag} gives; empty in a file of the first version
 * @param wrapped the encrypted key and its tag
 */
record Slot(String id, String who, KdfParameters kdf, byte[] salt, byte[] nonce, byte[] wrapped) {
    static final int SALT_LENGTH = 16;
    static final int WRAPPED_LENGTH = DataKey.LENGTH + KeyWrap.TAG_LENGTH;

    /** Wraps {@code key}; the password is left as it is. */
    static Slot wrap(
            DataKey key,
            char[] password,
            String databaseId,
            String id,
            String who,
            KdfParameters kdf,
            SecureRandom random) {
        byte[] salt = random(random, SALT_LENGTH);
        byte[] nonce = random(random, KeyWrap.NONCE_LENGTH);
        Slot empty = new Slot(id, who, kdf, salt, nonce, new byte[0]);
        byte[] wrappingKey = empty.wrappingKey(password);
        try {
            byte[] wrapped = empty.wrap(wrappingKey, databaseId).wrap(key.bytes());
            return new Slot(id, who, kdf, salt, nonce, wrapped);
        } finally {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    /** A slot that no password opens, but that makes as much work of one. */
    static Slot decoy(String who, KdfParameters kdf) {
        byte[] salt = Arrays.copyOf(Digest.of("saphena decoy", who).bytes(), SALT_LENGTH);
        return new Slot(
                "", who, kdf, salt, new byte[KeyWrap.NONCE_LENGTH], new byte[WRAPPED_LENGTH]);
    }

    /** The data key, or empty for another password; the password is left as it is. */
    Optional<DataKey> unwrap(char[] password, String databaseId) {
        byte[] wrappingKey = wrappingKey(password);
        try {
            return wrap(wrappingKey, databaseId).unwrap(wrapped).map(DataKey::of);
        } finally {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    Slot named(String other) {
        return new Slot(id, other, kdf, salt, nonce, wrapped);
    }

    private KeyWrap wrap(byte[] wrappingKey, String databaseId) {
        return new KeyWrap(wrappingKey, nonce, String.join(" ", databaseId, id, kdf.text()));
    }

    private byte[] wrappingKey(char[] password) {
        byte[] typed = Passwords.bytes(password);
        try {
            return kdf.derive(typed, salt);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private static byte[] random(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
