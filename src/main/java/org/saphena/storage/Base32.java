package org.saphena.storage;

import java.math.BigInteger;

/** Codes for people, in letters and digits that are not mistaken for each other. */
final class Base32 {
    /** RFC 4648. */
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    private static final int CODE_LENGTH = 8;
    private static final int MASK = 31;
    private static final int FIELD = 0b100101;

    private Base32() {}

    /** The first 40 bits, in two groups of four. */
    static String code(byte[] bytes) {
        return of(bytes, CODE_LENGTH).insert(CODE_LENGTH / 2, '-').toString();
    }

    /** The first {@code length} letters of {@code bytes}. */
    private static StringBuilder of(byte[] bytes, int length) {
        int spare = bytes.length * Byte.SIZE - length * BITS;
        BigInteger value = new BigInteger(1, bytes).shiftRight(spare);
        StringBuilder text = new StringBuilder();
        for (int i = length - 1; i >= 0; i--) {
            text.append(LETTERS.charAt(value.shiftRight(i * BITS).intValue() & MASK));
        }
        return text;
    }

    /** Each five bits as a number from 0 to 31. */
    static int[] values(byte[] bytes) {
        String letters = of(bytes, bytes.length * Byte.SIZE / BITS).toString();
        return letters.chars().map(LETTERS::indexOf).toArray();
    }

    /** The reverse of {@link #values}. */
    static byte[] bytes(int[] values) {
        BigInteger all = BigInteger.ZERO;
        for (int value : values) {
            all = all.shiftLeft(BITS).or(BigInteger.valueOf(value));
        }
        byte[] raw = all.toByteArray();
        byte[] bytes = new byte[values.length * BITS / Byte.SIZE];
        int length = Math.min(raw.length, bytes.length);
        System.arraycopy(raw, raw.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    /** Twice the value in the field of 32 elements (x^5 + x^2 + 1). */
    static int twice(int value) {
        int doubled = value << 1;
        return doubled > MASK ? doubled ^ FIELD : doubled;
    }
}
