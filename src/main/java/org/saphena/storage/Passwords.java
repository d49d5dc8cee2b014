package org.saphena.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Turns a typed password into bytes, the same on every keyboard and system. */
final class Passwords {
    private static final int LAST_ASCII = 0x7F;

    private Passwords() {}

    /** UTF-8 of the NFKC form; the caller overwrites it after use. */
    static byte[] bytes(char[] password) {
        CharBuffer normal = CharBuffer.wrap(password);
        if (!isAscii(password)) {
            normal = CharBuffer.wrap(Normalizer.normalize(normal, Normalizer.Form.NFKC));
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(normal);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    static void clear(char[] password) {
        Arrays.fill(password, '\0');
    }

    private static boolean isAscii(char[] password) {
        for (char c : password) {
            if (c > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}
