package org.saphena.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.saphena.service.CannotWriteException.Reason;

/**
 * A folder that is written beside its place and moved there when it is whole, with the SHA-256 of
 * each of its files in the form that {@code sha256sum -c} reads.
 */
final class ExportFolder implements AutoCloseable {
    private static final String SUMS = "SHA256SUMS";

    private final Path place;
    private final Path fresh;
    private final Writer sums;

    private ExportFolder(Path place, Path fresh) throws IOException {
        this.place = place;
        this.fresh = fresh;
        this.sums = Files.newBufferedWriter(fresh.resolve(SUMS));
    }

    /**
     * @param target a folder that is empty or not there yet
     * @throws CannotWriteException when something stands there, or it cannot be written to
     */
    static ExportFolder at(Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new CannotWriteException(Reason.NO_FOLDER);
        }
        if (Files.exists(place) && !isEmptyFolder(place)) {
            throw new CannotWriteException(
                    Files.isDirectory(place) ? Reason.NOT_EMPTY : Reason.NOT_A_FILE);
        }
        return new ExportFolder(place, Files.createTempDirectory(parent, ".saphena-export-"));
    }

    /** Writes one file. */
    void write(String name, byte[] bytes) throws IOException {
        try (OutputStream out = open(name)) {
            out.write(bytes);
        }
    }

    /**
     * A new file to write; its hash is noted when it is closed.
     *
     * @param name with strokes between folders
     */
    OutputStream open(String name) throws IOException {
        Path file = fresh.resolve(name).normalize();
        if (!file.startsWith(fresh)) {
            throw new IllegalArgumentException("a name that leads out of the export");
        }
        Files.createDirectories(file.getParent());
        MessageDigest digest = Sha256.digest();
        OutputStream to = new BufferedOutputStream(Files.newOutputStream(file));
        return new DigestOutputStream(to, digest) {
            @Override
            public void close() throws IOException {
                super.close();
                String hash = HexFormat.of().formatHex(digest.digest());
                sums.write(hash + "  " + name + "\n");
            }
        };
    }

    /** Moves the folder to its place. */
    void finish() throws IOException {
        sums.close();
        Files.deleteIfExists(place);
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        sums.close();
        if (Files.exists(fresh)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(fresh)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
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
