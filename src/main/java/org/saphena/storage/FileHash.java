package org.saphena.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of whole files. */
final class FileHash {
    private static final int BLOCK = 1 << 20;

    private FileHash() {}

    /** In hexadecimal. */
    static String of(Path file, Progress progress, Progress.Step step) throws IOException {
        long size = Math.max(1, Files.size(file));
        long done = 0;
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                done += read;
                progress.at(step, Math.min(1.0, (double) done / size));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Path file) throws IOException {
        return of(file, Progress.NONE, Progress.Step.READING);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }
}
