package org.saphena.ui.shell;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Looks for words that must not be left in files or in their names. */
final class LeftTraces {
    private static final String SQLITE = "SQLite format 3";

    private LeftTraces() {}

    /** File and secret, for each one that is to be read there in any of the usual ways. */
    static List<String> of(Path place, Collection<String> secrets) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(place)) {
            String name = String.valueOf(file.getFileName());
            String raw =
                    Files.isRegularFile(file)
                            ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            : "";
            for (String secret : secrets) {
                if (name.contains(secret) || forms(secret).stream().anyMatch(raw::contains)) {
                    found.add(name + ": " + secret);
                }
            }
        }
        return found;
    }

    /** Files that begin as a database does that is not encrypted. */
    static List<String> plainDatabases(Path place) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(place)) {
            if (Files.isRegularFile(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .startsWith(SQLITE)) {
                found.add(String.valueOf(file.getFileName()));
            }
        }
        return found;
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.toList();
        }
    }

    /** UTF-8, UTF-16 of both orders, and the middle of what base64 makes of each. */
    private static List<String> forms(String secret) {
        List<String> forms = new ArrayList<>();
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            byte[] bytes = secret.getBytes(charset);
            forms.add(new String(bytes, StandardCharsets.ISO_8859_1));
            for (int shift = 0; shift < 3; shift++) {
                forms.add(base64(bytes, shift));
            }
        }
        return forms;
    }

    /** The letters that do not depend on what stands before and behind. */
    private static String base64(byte[] bytes, int shift) {
        byte[] padded = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, padded, shift, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(padded);
        int from = (shift * 8 + 5) / 6;
        int to = padded.length * 8 / 6;
        return text.substring(from, to);
    }
}
