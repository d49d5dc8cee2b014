package org.saphena.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Turns a typed password into bytes, the same on every keyboard and system. */
final class Passwords {
    private static final int LAST_ASCII = 0x7F;
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    private Passwords() {}

    /**
     * UTF-8 of the NFKC form; the caller overwrites it after use. What can be in another form than
     * that passes through a text, which nobody can overwrite.
     */
    static byte[] bytes(char[] password) {
        CharBuffer normal = CharBuffer.wrap(password);
        if (!isNormal(password)) {
            normal = CharBuffer.wrap(Normalizer.normalize(normal, Normalizer.Form.NFKC));
        }
        ByteBuffer room = ByteBuffer.allocate(normal.remaining() * MOST_BYTES_OF_A_CHARACTER);
        CharsetEncoder encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        encoder.encode(normal, room, true);
        encoder.flush(room);
        byte[] bytes = Arrays.copyOf(room.array(), room.position());
        Arrays.fill(room.array(), (byte) 0);
        return bytes;
    }

    static void clear(char[] password) {
        Arrays.fill(password, '\0');
    }

    /** Whether nothing in it has another form, alone or together. */
    private static boolean isNormal(char[] password) {
        for (char c : password) {
            if (c > LAST_ASCII && !isSyllable(c) && !isLatinLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSyllable(char c) {
        return c >= '가' && c <= '힣';
    }

    private static boolean isLatinLetter(char c) {
        return c >= 'À' && c <= 'ÿ';
    }
}
