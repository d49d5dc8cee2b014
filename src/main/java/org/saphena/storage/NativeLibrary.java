package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the database driver's native library out of the shared temporary folder. */
final class NativeLibrary {
    private static final String PROPERTY = "org.sqlite.tmpdir";
    private static final String UNPACKED = "sqlite-";

    /** Far longer than from unpacking to loading, so that nobody still waits for such a file. */
    private static final Duration OLD = Duration.ofDays(1);

    private NativeLibrary() {}

    /**
     * The driver looks at this once in a process, when it is first used, and unpacks anew each
     * time. What a process left that was killed is removed, unless it is not a day old.
     */
    static void unpackUnder(Path folder, Instant now) throws IOException {
        if (System.getProperty(PROPERTY) == null) {
            DiskFiles.makePrivateFolder(folder);
            System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
        }
        if (Files.isDirectory(folder)) {
            removeLeft(folder, now.minus(OLD));
        }
    }

    private static void removeLeft(Path folder, Instant before) throws IOException {
        List<Path> unpacked;
        try (Stream<Path> all = Files.list(folder)) {
            unpacked =
                    all.filter(each -> each.getFileName().toString().startsWith(UNPACKED)).toList();
        }
        for (Path file : unpacked) {
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.delete(file);
                }
            } catch (IOException _) { // in use, or gone already: the next opening tries again
                continue;
            }
        }
    }
}
