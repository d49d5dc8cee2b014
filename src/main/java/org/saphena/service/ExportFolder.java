package org.saphena.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.saphena.service.CannotWriteException.Reason;

/**
 * A folder that is written beside its place and moved there when it is whole: each file is forced
 * to the disk and read back. With the SHA-256 of each in the form that {@code sha256sum -c} reads.
 */
final class ExportFolder implements AutoCloseable {
    private static final String SUMS = "SHA256SUMS";
    private static final String FRESH = ".saphena-export-";

    private final Path place;
    private final Path fresh;
    private final SafeFile.Opener opener;
    private final FileChannel sums;
    private final Writer lines;

    private ExportFolder(Path place, Path fresh, SafeFile.Opener opener) throws IOException {
        this.place = place;
        this.fresh = fresh;
        this.opener = opener;
        this.sums = newFile(fresh.resolve(SUMS));
        this.lines = Channels.newWriter(sums, StandardCharsets.UTF_8);
        sums.tryLock();
    }

    private static FileChannel newFile(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * What an export that was killed left beside the place is taken away.
     *
     * @param target a folder that is empty or not there yet
     * @throws CannotWriteException when something stands there, or it cannot be written to
     */
    static ExportFolder at(Path target) throws IOException {
        return at(target, ExportFolder::newFile);
    }

    static ExportFolder at(Path target, SafeFile.Opener opener) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new CannotWriteException(Reason.NO_FOLDER);
        }
        if (Files.exists(place) && !isEmptyFolder(place)) {
            throw new CannotWriteException(
                    Files.isDirectory(place) ? Reason.NOT_EMPTY : Reason.NOT_A_FILE);
        }
        clearKilled(parent);
        return new ExportFolder(place, Files.createTempDirectory(parent, FRESH), opener);
    }

    /** Nothing of it is encrypted. */
    private static void clearKilled(Path parent) throws IOException {
        List<Path> left;
        try (Stream<Path> entries = Files.list(parent)) {
            left =
                    entries.filter(entry -> entry.getFileName().toString().startsWith(FRESH))
                            .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                            .toList();
        }
        for (Path folder : left) {
            if (!isInUse(folder)) {
                deleteTree(folder);
            }
        }
    }

    /** Whoever writes to it holds its sums; a process that was killed holds nothing. */
    private static boolean isInUse(Path folder) throws IOException {
        Path held = folder.resolve(SUMS);
        if (!Files.isRegularFile(held, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }

    /** Writes one file. */
    void write(String name, byte[] bytes) throws IOException {
        try (OutputStream out = open(name)) {
            out.write(bytes);
        }
    }

    /**
     * A new file to write; when it is closed, it is read back and its hash is noted.
     *
     * @param name with strokes between folders
     */
    OutputStream open(String name) throws IOException {
        Path file = fresh.resolve(name).normalize();
        if (!file.startsWith(fresh)) {
            throw new IllegalArgumentException("a name that leads out of the export");
        }
        Files.createDirectories(file.getParent());
        FileChannel channel = opener.open(file);
        MessageDigest digest = Sha256.digest();
        OutputStream to = new BufferedOutputStream(Channels.newOutputStream(channel));
        return new DigestOutputStream(to, digest) {
            @Override
            public void close() throws IOException {
                if (channel.isOpen()) {
                    try (channel) {
                        flush();
                        channel.force(true);
                    }
                    note(name, file, HexFormat.of().formatHex(digest.digest()));
                }
            }
        };
    }

    private void note(String name, Path file, String hash) throws IOException {
        if (!hashOf(file).equals(hash)) {
            throw new CannotWriteException(Reason.NOT_WHOLE);
        }
        lines.write(hash + "  " + name + "\n");
    }

    private static String hashOf(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Moves the folder to its place. */
    void finish() throws IOException {
        lines.flush();
        sums.force(true);
        lines.close();
        Files.deleteIfExists(place);
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        sums.close();
        if (Files.exists(fresh)) {
            deleteTree(fresh);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
