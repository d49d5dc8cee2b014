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
    int MAX_BYTES = 2 * 1024 * 1024;

    /**
     * The bytes of one file.
     *
     * @throws KnowledgeException when it is not there or cannot be read
     */
    byte[] read(String file);

    /** Whether these are a clinic's own copy and not the files of the program. */
    default boolean isOwn() {
        return false;
    }

    /** The files that come with the program. */
    static KnowledgeSource shipped() {
        return KnowledgeSource::inProgram;
    }

    /** The files in {@code folder}: a clinic's own copy. */
    static KnowledgeSource folder(Path folder) {
        return new KnowledgeSource() {
            @Override
            public byte[] read(String file) {
                return inFolder(folder, file);
            }

            @Override
            public boolean isOwn() {
                return true;
            }
        };
    }

    private static byte[] inProgram(String file) {
        try (InputStream in = KnowledgeSource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new KnowledgeException(file, 0, "", "the file is not in the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inFolder(Path folder, String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new KnowledgeException(file, 0, "", "the file is missing");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new KnowledgeException(file, 0, "", "the file is larger than 2 MiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new KnowledgeException(file, 0, "", "the file cannot be read");
        }
    }
}
