package org.saphena.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From bytes to text, or a refusal: size, encoding and byte order mark. */
final class CaseBytes {
    /** The largest case file, in bytes. */
    static final int MOST = 8 * 1024 * 1024;

    private static final char REPLACED = '\uFFFD';

    private CaseBytes() {}

    /** The bytes of a file; never reads more than {@link #MOST} and one. */
    static byte[] of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST + 1);
        } catch (IOException e) {
            throw refused(FileFault.FILE_UNREADABLE, e.getClass().getSimpleName(), "");
        }
    }

    /**
     * The text of {@code bytes}.
     *
     * @throws CaseFileException for anything but plain UTF-8 of a permitted size
     */
    static String text(byte[] bytes) {
        if (bytes.length > MOST) {
            throw refused(FileFault.FILE_TOO_LARGE, "> " + MOST, "<= " + MOST);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            throw refused(FileFault.BYTE_ORDER_MARK, "EF BB BF", "UTF-8");
        }
        String other = otherEncoding(bytes);
        if (other != null) {
            throw refused(FileFault.WRONG_ENCODING, other, "UTF-8");
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw refused(FileFault.EMPTY_FILE, Integer.toString(bytes.length), "saphena-case");
        }
        return text;
    }

    static CaseFileException refused(FileFault fault, String found, String allowed) {
        return new CaseFileException(List.of(new Problem("", fault.name(), found, allowed)));
    }

    private static @Nullable String otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || isZero(bytes, false, true, true, true)) {
            return "UTF-32LE";
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF) || isZero(bytes, true, true, true, false)) {
            return "UTF-32BE";
        }
        if (startsWith(bytes, 0xFF, 0xFE) || isZero(bytes, false, true)) {
            return "UTF-16LE";
        }
        return startsWith(bytes, 0xFE, 0xFF) || isZero(bytes, true, false) ? "UTF-16BE" : null;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(byte[] bytes, boolean... pattern) {
        if (bytes.length < pattern.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if ((bytes[i] == 0) != pattern[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is broken is replaced at first, and then looked for. */
    private static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACED) < 0 ? text : decodeStrictly(bytes);
    }

    private static String decodeStrictly(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw refused(FileFault.BROKEN_UTF8, place(bytes, in.position()), "UTF-8");
        }
        return out.flip().toString();
    }

    /** Line and column of a byte, from 1, the column in characters. */
    private static String place(byte[] bytes, int offset) {
        byte[] before = Arrays.copyOf(bytes, offset);
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (before[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String sameLine = new String(before, start, offset - start, StandardCharsets.UTF_8);
        return line + ":" + (sameLine.codePointCount(0, sameLine.length()) + 1);
    }
}
