package org.saphena.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of cases with their expected answers: the public ones and the project's own. */
final class CaseFolder {
    private static final Path FOLDER = Path.of("src/test/resources/cases");

    private CaseFolder() {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".case.json"))
                    .map(name -> name.replace(".case.json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path caseFile(String name) {
        return FOLDER.resolve(name + ".case.json");
    }

    static Path expected(String name) {
        return FOLDER.resolve(name + ".expected.json");
    }
}
