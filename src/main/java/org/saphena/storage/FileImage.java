package org.saphena.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Copies the file of a database that is open. */
final class FileImage {
    /**
     * Where SQLite keeps its locks; there is never anything there, and on Windows nobody may read
     * it.
     */
    private static final long LOCKS = 1L << 30;

    private static final int PAGE = 4096;
    private static final long BLOCK = 1 << 22;

    private final FileChannel from;
    private final FileChannel to;
    private final Progress progress;
    private final long size;

    private FileImage(FileChannel from, FileChannel to, Progress progress) throws IOException {
        this.from = from;
        this.to = to;
        this.progress = progress;
        this.size = from.size();
    }

    /**
     * Copies all bytes; the copy is not yet synced.
     *
     * @param target must not exist
     */
    static void copy(Path database, Path target, Progress progress) throws IOException {
        copy(database, target, LOCKS, progress);
    }

    /** The same with the locks at another place. */
    static void copy(Path database, Path target, long locks, Progress progress) throws IOException {
        try (FileChannel from = FileChannel.open(database, StandardOpenOption.READ);
                FileChannel to =
                        FileChannel.open(
                                target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            FileImage image = new FileImage(from, to, progress);
            image.part(0, Math.min(locks, image.size));
            image.part(locks + PAGE, image.size);
        }
    }

    private void part(long start, long end) throws IOException {
        to.position(start);
        for (long at = start; at < end; ) {
            long copied = from.transferTo(at, Math.min(BLOCK, end - at), to);
            if (copied <= 0) {
                throw new IOException("the file became shorter");
            }
            at += copied;
            progress.at(Progress.Step.WRITING, (double) at / size);
        }
    }
}
