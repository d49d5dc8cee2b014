package org.saphena.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a password on the terminal, or reads the first line of a file descriptor that the caller
 * opened; never an argument, which others on the machine can see.
 */
final class PasswordSource {
    private static final int LONGEST = 4096;
    private static final int STANDARD_INPUT = 0;

    private PasswordSource() {}

    /** Why there is no password. */
    enum Fault {
        NO_TERMINAL,
        UNREADABLE
    }

    /** A password, or why there is none; the caller overwrites it. */
    record Answer(char @Nullable [] password, @Nullable Fault fault) {
        static Answer none(Fault fault) {
            return new Answer(null, fault);
        }
    }

    static Answer read(Optional<Integer> descriptor, String prompt) {
        return descriptor.map(PasswordSource::fromDescriptor).orElseGet(() -> ask(prompt));
    }

    private static Answer ask(String prompt) {
        java.io.Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Answer.none(Fault.NO_TERMINAL);
        }
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? Answer.none(Fault.UNREADABLE) : new Answer(typed, null);
    }

    private static Answer fromDescriptor(int descriptor) {
        if (descriptor == STANDARD_INPUT) {
            return firstLine(System.in);
        }
        try (InputStream in = new FileInputStream("/dev/fd/" + descriptor)) {
            return firstLine(in);
        } catch (IOException _) {
            return Answer.none(Fault.UNREADABLE);
        }
    }

    private static Answer firstLine(InputStream in) {
        byte[] line = new byte[LONGEST];
        int length = 0;
        try {
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                if (length == LONGEST) {
                    return Answer.none(Fault.UNREADABLE);
                }
                line[length++] = (byte) c;
            }
            if (length > 0 && line[length - 1] == '\r') {
                length--;
            }
            return decode(ByteBuffer.wrap(line, 0, length));
        } catch (IOException _) {
            return Answer.none(Fault.UNREADABLE);
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    private static Answer decode(ByteBuffer line) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(line);
            char[] password = Arrays.copyOf(text.array(), text.limit());
            Arrays.fill(text.array(), '\0');
            return password.length == 0
                    ? Answer.none(Fault.UNREADABLE)
                    : new Answer(password, null);
        } catch (CharacterCodingException _) {
            return Answer.none(Fault.UNREADABLE);
        }
    }
}
