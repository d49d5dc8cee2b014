package org.saphena.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small files of plain lines, each a word and its value, under a first line that says what. */
final class PlainLines {
    private static final int LARGEST = 8192;

    private PlainLines() {}

    /** The words and values, or empty when there is no such file or it is not what it should be. */
    static Optional<Map<String, String>> read(Path file, String first) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            List<String> lines =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().lines().toList();
            return lines.isEmpty() || !lines.getFirst().equals(first)
                    ? Optional.empty()
                    : Optional.of(values(lines));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Writes the file whole or not at all. */
    static void write(Path file, String first, Map<String, String> values) throws IOException {
        StringBuilder text = new StringBuilder(first).append('\n');
        values.forEach((word, value) -> text.append(word).append(' ').append(value).append('\n'));
        DiskFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> values(List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int blank = line.indexOf(' ');
            if (blank > 0) {
                values.put(line.substring(0, blank), line.substring(blank + 1));
            }
        }
        return values;
    }
}
