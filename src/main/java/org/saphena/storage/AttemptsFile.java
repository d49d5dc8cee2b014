package org.saphena.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Keeps the wrong passwords in a row beside the key file, so that a new start does not end the
 * wait. It slows down who sits at this machine; who can copy the folder is held off by the key
 * derivation alone, so a file that cannot be read or written counts as none.
 */
final class AttemptsFile {
    private static final int LARGEST = 200;

    private final Path file;

    AttemptsFile(Path file) {
        this.file = file;
    }

    /**
     * How often it failed, and when the next try is possible.
     *
     * @param failures 1 or more
     */
    record Failures(int failures, Instant next) {}

    Optional<Failures> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
            int failures = Integer.parseInt(lines.getFirst());
            return failures < 1
                    ? Optional.empty()
                    : Optional.of(new Failures(failures, Instant.parse(lines.get(1))));
        } catch (IOException
                | NumberFormatException
                | DateTimeException
                | IndexOutOfBoundsException
                | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    void write(Failures now) {
        String text = now.failures() + "\n" + now.next() + "\n";
        try {
            DiskFiles.write(file, text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // the wait then lasts as long as this process
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // a wait that is over holds up nobody
        }
    }
}
