package org.saphena.report;

import java.util.Arrays;
import java.util.HexFormat;

/** A picture for the head of a page, as PNG or JPEG. */
public record Logo(byte[] bytes) {
    public Logo {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Logo " + HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    }
}
