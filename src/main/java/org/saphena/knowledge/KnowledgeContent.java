package org.saphena.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of all knowledge files.
 *
 * @param trees by file, in the order of {@link KnowledgeReader#FILES}
 * @param sha256 over names, lengths and bytes of all files, in hexadecimal digits
 * @param checked whether the rules were checked as a whole when the program was built
 */
record KnowledgeContent(Map<String, YamlTree> trees, String sha256, boolean checked) {
    /**
     * Those of a source: as they were prepared when the program was built, where the bytes are the
     * same, or else parsed.
     *
     * @throws KnowledgeException naming the first file, in their order, that is missing or no YAML
     */
    static KnowledgeContent of(KnowledgeSource source) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        KnowledgeReader.FILES.forEach(name -> bytes.put(name, source.read(name)));
        return PreparedFiles.of(bytes).orElseGet(() -> parse(bytes));
    }

    /** Parses each file; several at a time, and the first fault is told. */
    static KnowledgeContent parse(Map<String, byte[]> bytes) {
        Map<String, YamlTree> trees = new LinkedHashMap<>();
        bytes.entrySet().parallelStream()
                .map(file -> Parsed.of(file.getKey(), file.getValue()))
                .toList()
                .forEach(file -> trees.put(file.name(), file.root()));
        return new KnowledgeContent(trees, sha256(bytes), false);
    }

    /** One file, or why it is refused. */
    private record Parsed(
            String name, @Nullable YamlTree tree, @Nullable KnowledgeException refused) {
        static Parsed of(String name, byte[] bytes) {
            try {
                return new Parsed(name, YamlNode.tree(name, bytes), null);
            } catch (KnowledgeException e) {
                return new Parsed(name, null, e);
            }
        }

        YamlTree root() {
            if (refused != null) {
                throw refused;
            }
            return Objects.requireNonNull(tree);
        }
    }

    private static String sha256(Map<String, byte[]> files) {
        MessageDigest digest = digest();
        files.forEach((name, bytes) -> {
            digest.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
