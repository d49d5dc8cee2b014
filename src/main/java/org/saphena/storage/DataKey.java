package org.saphena.storage;

import java.security.SecureRandom;
import java.util.Arrays;

/** The random 256-bit key of one database. Closing it overwrites the bytes. */
final class DataKey implements AutoCloseable {
    static final int LENGTH = 32;

    private final byte[] bytes;

    private DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static DataKey random(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new DataKey(bytes);
    }

    /** Takes over {@code bytes}; they are overwritten when the key is closed. */
    static DataKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a data key has " + LENGTH + " bytes");
        }
        return new DataKey(bytes);
    }

    /** The same key in bytes of its own. */
    DataKey copy() {
        return new DataKey(bytes.clone());
    }

    /** The bytes themselves, not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** A key for {@code purpose} that says nothing about this one (HKDF-SHA-256, RFC 5869). */
    byte[] derive(String purpose) {
        return Hkdf.derive(bytes, purpose);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
