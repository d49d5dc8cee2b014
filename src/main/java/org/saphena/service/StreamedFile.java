package org.saphena.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Writes a file that may be larger than the memory, so that it is there whole or not at all: a new
 * file beside it, forced to the disk, moved into place in one step.
 */
final class StreamedFile {
    private StreamedFile() {}

    /** Writes all that belongs into the file. */
    interface Writing<T> {
        T to(OutputStream out) throws IOException;
    }

    /**
     * @throws CannotWriteException when the file cannot be written; then it is as it was before
     */
    static <T> T write(Path target, Writing<T> writing) {
        Path place = target.toAbsolutePath().normalize();
        SafeFile.refuseWhatIsNoFile(place);
        try {
            Path fresh = Files.createTempFile(place.getParent(), ".saphena-", ".tmp");
            try {
                T written = fill(fresh, writing);
                Files.move(
                        fresh,
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (UncheckedIOException e) {
            throw new CannotWriteException(SafeFile.reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            throw new CannotWriteException(SafeFile.reason(e));
        }
    }

    private static <T> T fill(Path fresh, Writing<T> writing) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            T written = writing.to(new Unclosed(out));
            out.flush();
            channel.force(true);
            return written;
        }
    }

    /** Who writes may close what they write to; the file is forced to the disk after that. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
