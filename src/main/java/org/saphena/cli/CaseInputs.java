package org.saphena.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case files that the arguments of {@code assess} mean. */
final class CaseInputs {
    private static final String CASE = ".case.json";
    private static final String JSON = ".json";

    /**
     * One case file, or an argument that leads to none.
     *
     * @param problem the text key of what is wrong with the argument, or null
     */
    record CaseInput(Path path, @Nullable String problem) {
        /** The file's name without its ending. */
        String name() {
            String file = fileName(path);
            for (String ending : List.of(CASE, JSON)) {
                if (file.endsWith(ending) && file.length() > ending.length()) {
                    return file.substring(0, file.length() - ending.length());
                }
            }
            return file;
        }
    }

    private CaseInputs() {}

    /** All of them once, in the order of their names. */
    static List<CaseInput> of(List<Path> arguments) {
        return arguments.stream()
                .flatMap(CaseInputs::expand)
                .distinct()
                .sorted(
                        Comparator.comparing((CaseInput input) -> fileName(input.path()))
                                .thenComparing(input -> input.path().toString()))
                .toList();
    }

    private static Stream<CaseInput> expand(Path argument) {
        if (!Files.exists(argument)) {
            return Stream.of(new CaseInput(argument, "cli.input.missing"));
        }
        return Files.isDirectory(argument)
                ? inFolder(argument)
                : Stream.of(new CaseInput(argument, null));
    }

    private static Stream<CaseInput> inFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> json =
                    files.filter(file -> fileName(file).endsWith(JSON))
                            .filter(Files::isRegularFile)
                            .toList();
            List<Path> cases = json.stream().filter(file -> fileName(file).endsWith(CASE)).toList();
            List<Path> chosen = cases.isEmpty() ? json : cases;
            return chosen.isEmpty()
                    ? Stream.of(new CaseInput(folder, "cli.input.no-cases"))
                    : chosen.stream().map(file -> new CaseInput(file, null));
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(new CaseInput(folder, "cli.input.unreadable"));
        }
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
