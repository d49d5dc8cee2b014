package org.saphena.service;

import java.nio.file.Path;

/** Writes a text so that it is there whole or not at all. */
public final class TextFile {
    private TextFile() {}

    /**
     * @throws CannotWriteException when the file cannot be written; then it is as it was before
     */
    public static void write(Path file, byte[] bytes) {
        new SafeFile(read -> read.length == bytes.length).write(file, bytes);
    }
}
