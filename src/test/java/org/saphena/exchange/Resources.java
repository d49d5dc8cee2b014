package org.saphena.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the tests and of the project. */
final class Resources {
    static final Path TEST = Path.of("src/test/resources");
    static final Path MAIN = Path.of("src/main/resources/org/saphena");

    private Resources() {}

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public cases and the case with every field filled. */
    static List<Path> goodCases() {
        return Stream.concat(
                        caseFiles(TEST.resolve("cases")).stream(),
                        Stream.of(
                                TEST.resolve("everything.case.json"),
                                MAIN.resolve("sample/sample.case.json")))
                .toList();
    }

    static List<Path> caseFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".case.json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
