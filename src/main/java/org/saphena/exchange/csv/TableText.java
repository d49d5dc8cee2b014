package org.saphena.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.saphena.exchange.csv.TableRefusedException.Reason;

/**
 * The text of a file, in whichever of the usual encodings it was saved. The bytes decide; where
 * they fit several, the first of UTF-8, then EUC-KR (with the additions of code page 949), is
 * taken.
 *
 * @param encoding the name of the encoding
 */
record TableText(String text, String encoding) {
    /** The largest file, in bytes. */
    static final int MOST = 32 * 1024 * 1024;

    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final String KOREAN_NAME = "EUC-KR";

    /** How workbooks, archives, old documents, PDF and compressed files begin. */
    private static final List<byte[]> NO_TEXT =
            List.of(
                    HexFormat.of().parseHex("504b0304"),
                    HexFormat.of().parseHex("d0cf11e0"),
                    HexFormat.of().parseHex("25504446"),
                    HexFormat.of().parseHex("1f8b"),
                    HexFormat.of().parseHex("fffe0000"),
                    HexFormat.of().parseHex("0000feff"));

    static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST + 1);
        } catch (IOException _) {
            throw new TableRefusedException(Reason.UNREADABLE);
        }
    }

    static TableText of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new TableRefusedException(Reason.TOO_LARGE);
        }
        if (NO_TEXT.stream().anyMatch(start -> startsWith(bytes, start))) {
            throw new TableRefusedException(Reason.NOT_TEXT);
        }
        TableText read = decode(bytes);
        if (read.text.isBlank()) {
            throw new TableRefusedException(Reason.EMPTY);
        }
        if (read.text.indexOf('\0') >= 0) {
            throw new TableRefusedException(Reason.NOT_TEXT);
        }
        return read;
    }

    private static TableText decode(byte[] bytes) {
        if (startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
            return strict(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        int zerosAtEven = zeros(bytes, 0);
        int zerosAtOdd = zeros(bytes, 1);
        if (zerosAtEven + zerosAtOdd > 0) {
            Charset wide =
                    zerosAtOdd > zerosAtEven
                            ? StandardCharsets.UTF_16LE
                            : StandardCharsets.UTF_16BE;
            return strict(bytes, 0, wide, "UTF-16");
        }
        try {
            return new TableText(text(bytes, 0, StandardCharsets.UTF_8), "UTF-8");
        } catch (CharacterCodingException _) {
            return strict(bytes, 0, KOREAN, KOREAN_NAME);
        }
    }

    private static TableText strict(byte[] bytes, int from, Charset charset, String name) {
        try {
            return new TableText(text(bytes, from, charset), name);
        } catch (CharacterCodingException _) {
            throw new TableRefusedException(Reason.ENCODING);
        }
    }

    private static String text(byte[] bytes, int from, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
