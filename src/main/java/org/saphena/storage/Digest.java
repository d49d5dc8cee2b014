package org.saphena.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 value; compares by content. */
public record Digest(byte[] bytes) {
    static final int LENGTH = 32;

    /**
     * @throws IllegalArgumentException for another number of bytes
     */
    public Digest {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("SHA-256 gives " + LENGTH + " bytes");
        }
        bytes = bytes.clone();
    }

    /** Over fields, each with its length before it, so that no two lists of fields are alike. */
    static Digest of(@Nullable Object... fields) {
        MessageDigest sha256 = sha256();
        for (@Nullable Object field : fields) {
            byte[] bytes = bytes(field);
            if (bytes == null) {
                sha256.update((byte) 0);
            } else {
                sha256.update((byte) 1);
                sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha256.update(bytes);
            }
        }
        return new Digest(sha256.digest());
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte @Nullable [] bytes(@Nullable Object field) {
        return switch (field) {
            case null -> null;
            case byte[] raw -> raw;
            case Digest digest -> digest.bytes;
            default -> field.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
