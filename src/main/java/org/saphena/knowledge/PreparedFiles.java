package org.saphena.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The content of the program's own knowledge files, parsed and checked when the program is built: a
 * process that has just started would spend most of its time on that. It counts only for the bytes
 * that it was made of, so that an edited file never stands beside an old content.
 */
final class PreparedFiles {
    private static final String RESOURCE = "prepared-files.bin";

    private PreparedFiles() {}

    /**
     * Parses and checks the program's knowledge files and writes their content among the compiled
     * classes.
     *
     * @param args the folder of the compiled classes
     * @throws KnowledgeException naming file, line and rule at the first fault
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], PreparedFiles.class.getPackageName().replace('.', '/'));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : KnowledgeReader.FILES) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        Files.write(folder.resolve(RESOURCE), write(files));
    }

    /**
     * What {@link #read} reads again.
     *
     * @throws KnowledgeException naming file, line and rule at the first fault
     */
    static byte[] write(Map<String, byte[]> files) {
        KnowledgeContent parsed = KnowledgeContent.parse(files);
        KnowledgeReader.build(parsed, false);
        TreeWriter writer = new TreeWriter();
        writer.text(checksum(files));
        writer.text(parsed.sha256());
        parsed.trees().values().forEach(writer::tree);
        return writer.bytes();
    }

    /** The content of files with exactly these bytes, where they are those of the program. */
    static Optional<KnowledgeContent> of(Map<String, byte[]> files) {
        try (InputStream in = PreparedFiles.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : read(in.readAllBytes(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<KnowledgeContent> read(byte[] prepared, Map<String, byte[]> files) {
        TreeReader reader = new TreeReader(prepared);
        if (!reader.text().equals(checksum(files))) {
            return Optional.empty();
        }
        String sha256 = reader.text();
        Map<String, YamlTree> trees = new LinkedHashMap<>();
        files.keySet().forEach(name -> trees.put(name, reader.tree()));
        return Optional.of(new KnowledgeContent(trees, sha256, true));
    }

    /** Tells an edited file from the one that was prepared; whoever forges one gains nothing. */
    private static String checksum(Map<String, byte[]> files) {
        StringBuilder checksums = new StringBuilder();
        files.forEach((name, bytes) -> {
            CRC32C checksum = new CRC32C();
            checksum.update(bytes);
            checksums.append(name).append(' ').append(bytes.length).append(' ');
            checksums.append(checksum.getValue()).append('\n');
        });
        return checksums.toString();
    }
}
