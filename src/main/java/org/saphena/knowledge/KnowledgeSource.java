package org.saphena.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the knowledge files come from: the program itself, or a folder with a clinic's own copy.
 */
public interface KnowledgeSource {
    /** The largest knowledge file that is read, in bytes. */
    int MAX_BYTES = 4 * 1024 * 1024;

    /**
     * The bytes of one file.
     *
     * @throws KnowledgeException when it is not there or cannot be read
     */
    byte[] read(String file);

    /** The files that come with the program. */
    static KnowledgeSource shipped() {
        return file -> {
            try (InputStream in = KnowledgeSource.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new KnowledgeException(file, 0, "", "the file is not in the program");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The files in {@code folder}. */
    static KnowledgeSource folder(Path folder) {
        return file -> {
            try {
                Path path = folder.resolve(file);
                if (Files.size(path) > MAX_BYTES) {
                    throw new KnowledgeException(file, 0, "", "the file is larger than 4 MiB");
                }
                return Files.readAllBytes(path);
            } catch (IOException e) {
                throw new KnowledgeException(file, 0, "", "the file is missing or cannot be read");
            }
        };
    }
}
