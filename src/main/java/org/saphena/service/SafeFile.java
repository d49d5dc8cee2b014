package org.saphena.service;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import org.saphena.service.CannotWriteException.Reason;

/**
 * Writes a file so that it is there whole or not at all: a new file beside it, forced to the disk,
 * read back, checked, moved into place in one step.
 */
final class SafeFile {
    /** Opens the new file for writing. */
    interface Opener {
        FileChannel open(Path fresh) throws IOException;
    }

    /** Looks at what was read back. */
    interface Check {
        boolean isWhole(byte[] bytes) throws IOException;
    }

    /** Puts the new file in place of the old one in one step. */
    interface Mover {
        void move(Path fresh, Path place) throws IOException;
    }

    private final Opener opener;
    private final Check check;
    private final Mover mover;

    SafeFile(Check check) {
        this(fresh -> FileChannel.open(fresh, StandardOpenOption.WRITE), check);
    }

    SafeFile(Opener opener, Check check) {
        this(opener, check, SafeFile::replace);
    }

    SafeFile(Opener opener, Check check, Mover mover) {
        this.opener = opener;
        this.check = check;
        this.mover = mover;
    }

    /**
     * @throws CannotWriteException when {@code target} is not what was asked for; then it is as it
     *     was before
     */
    void write(Path target, byte[] bytes) {
        Path place = target.toAbsolutePath().normalize();
        refuseWhatIsNoFile(place);
        try {
            Path fresh = Files.createTempFile(place.getParent(), ".saphena-", ".tmp");
            try {
                fill(fresh, bytes);
                checkWhole(fresh, bytes);
                move(fresh, place);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new CannotWriteException(reason(e));
        }
    }

    static void refuseWhatIsNoFile(Path place) {
        Path folder = place.getParent();
        if (Files.isDirectory(place) || folder == null) {
            throw new CannotWriteException(Reason.IS_A_FOLDER);
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new CannotWriteException(Reason.NOT_A_FILE);
        }
        if (!Files.isDirectory(folder)) {
            throw new CannotWriteException(Reason.NO_FOLDER);
        }
    }

    private void fill(Path fresh, byte[] bytes) throws IOException {
        try (FileChannel channel = opener.open(fresh)) {
            fill(channel, bytes);
        }
    }

    /** Writes all of it and forces it to the disk. */
    static void fill(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    private void checkWhole(Path fresh, byte[] bytes) {
        try {
            byte[] read = Files.readAllBytes(fresh);
            if (!Arrays.equals(read, bytes) || !check.isWhole(read)) {
                throw new CannotWriteException(Reason.NOT_WHOLE);
            }
        } catch (IOException e) {
            throw new CannotWriteException(Reason.NOT_WHOLE);
        }
    }

    private static void replace(Path fresh, Path place) throws IOException {
        Files.move(
                fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void move(Path fresh, Path place) throws IOException {
        try {
            mover.move(fresh, place);
        } catch (AtomicMoveNotSupportedException e) {
            throw new CannotWriteException(Reason.OTHER);
        } catch (AccessDeniedException e) {
            boolean folderTakesFiles = Files.isWritable(fresh.getParent());
            throw new CannotWriteException(folderTakesFiles ? Reason.IN_USE : Reason.DENIED);
        }
    }

    static Reason reason(IOException e) {
        String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("no space left") || text.contains("not enough space")) {
            return Reason.FULL;
        }
        if (e instanceof AccessDeniedException || text.contains("read-only file system")) {
            return Reason.DENIED;
        }
        return e instanceof FileSystemException && text.contains("another process")
                ? Reason.IN_USE
                : Reason.OTHER;
    }
}
