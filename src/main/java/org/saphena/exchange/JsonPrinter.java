package org.saphena.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Prints JSON as UTF-8, piece by piece and always the same bytes for the same pieces. Over several
 * lines: two spaces for each level, of which there are at most 63, and a list of plain values on
 * one line.
 */
final class JsonPrinter {
    private static final int INDENT = 2;
    private static final byte[] NEW_LINE =
            ("\n" + " ".repeat(126)).getBytes(StandardCharsets.US_ASCII);

    private final boolean lines;
    private final Map<Object, Span> printed = new IdentityHashMap<>();
    private byte[] bytes;
    private int size;
    private int level;

    private record Span(int from, int to) {}

    /**
     * @param lines over several lines
     * @param usualSize how many bytes there mostly are
     */
    JsonPrinter(boolean lines, int usualSize) {
        this.lines = lines;
        this.bytes = new byte[usualSize];
    }

    /** All that was printed, and a line feed. */
    byte[] text() {
        add('\n');
        return Arrays.copyOf(bytes, size);
    }

    /** Opens an object, or a list whose elements are objects. */
    void open(char bracket) {
        add(bracket);
        level++;
    }

    void close(char bracket) {
        level--;
        if (!isJustOpened()) {
            newLine();
        }
        add(bracket);
    }

    /** Before each field of an object and each element of a list of objects. */
    void next() {
        if (!isJustOpened()) {
            add(',');
        }
        newLine();
    }

    /**
     * @param name needs no escape
     */
    void name(String name) {
        next();
        add('"');
        plain(name);
        plain(lines ? "\": " : "\":");
    }

    void openPlain() {
        add('[');
    }

    /** Before each plain value of a list of such. */
    void nextPlain() {
        if (!isJustOpened()) {
            plain(lines ? ", " : ",");
        }
    }

    void closePlain() {
        add(']');
    }

    void text(String text) {
        reserve(text.length() + 2);
        bytes[size++] = '"';
        int end = addAsIs(text);
        if (end < text.length()) {
            addRest(text, end);
        }
        add('"');
    }

    /** Characters that mean themselves: numbers and words of JSON. */
    void plain(String ascii) {
        int length = ascii.length();
        reserve(length);
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            to[at++] = (byte) ascii.charAt(i);
        }
        size = at;
    }

    /**
     * Prints {@code part}; one that was printed before at this level is copied.
     *
     * @param part the same object for the same output
     */
    void once(Object part, Runnable print) {
        Span before = printed.get(part);
        if (before == null) {
            int from = size;
            print.run();
            printed.put(part, new Span(from, size));
            return;
        }
        int length = before.to - before.from;
        reserve(length);
        System.arraycopy(bytes, before.from, bytes, size, length);
        size += length;
    }

    /** Adds characters up to the first that is not printed as one byte; gives its place. */
    private int addAsIs(String text) {
        int length = text.length();
        byte[] to = bytes;
        int at = size;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        size = at;
        return i;
    }

    private void addRest(String text, int from) {
        byte[] rest = text.substring(from).getBytes(StandardCharsets.UTF_8);
        for (byte each : rest) {
            switch (each) {
                case '"' -> plain("\\\"");
                case '\\' -> plain("\\\\");
                case '\n' -> plain("\\n");
                case '\r' -> plain("\\r");
                case '\t' -> plain("\\t");
                default -> {
                    if (each >= 0 && each < ' ') {
                        plain(each < 0x10 ? "\\u000" : "\\u001");
                        add(Character.forDigit(each & 0xF, 16));
                    } else {
                        add((char) each);
                    }
                }
            }
        }
    }

    private boolean isJustOpened() {
        return bytes[size - 1] == '{' || bytes[size - 1] == '[';
    }

    private void newLine() {
        if (lines) {
            int length = 1 + INDENT * level;
            reserve(length);
            System.arraycopy(NEW_LINE, 0, bytes, size, length);
            size += length;
        }
    }

    private void add(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
