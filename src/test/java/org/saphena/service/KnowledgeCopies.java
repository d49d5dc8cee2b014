package org.saphena.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/** Copies of the knowledge base in folders, with changes, for tests. */
public final class KnowledgeCopies {
    private KnowledgeCopies() {}

    /** A copy of the shipped files in {@code folder}. */
    public static Path in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : KnowledgeReader.FILES) {
                Files.write(folder.resolve(file), KnowledgeSource.shipped().read(file));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that must be there. */
    public static void change(Path folder, String file, String found, String replacement) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(found)) {
                throw new IllegalArgumentException(file + " does not hold " + found);
            }
            Files.writeString(path, text.replace(found, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts bytes in the place of a file. */
    public static void put(Path folder, String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text in the place of a file. */
    public static void put(Path folder, String file, String text) {
        put(folder, file, text.getBytes(StandardCharsets.UTF_8));
    }
}
