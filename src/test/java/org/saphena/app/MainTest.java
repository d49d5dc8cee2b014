package org.saphena.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.cli.Console;
import org.saphena.cli.ExitCode;
import org.saphena.clinical.Language;
import org.saphena.settings.Folders;

class MainTest {
    private static final Path BAD_CASES = Path.of("src/test/resources/bad-cases");

    @TempDir private Path folder = Path.of(".");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"asses", "none.case.json", "--frist-frame", "--first-frame none.json"})
    void aFirstWordThatIsNothingIsAUsageError(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("Unknown on the command line");
        assertThat(out.size()).isZero();
    }

    @Test
    void theCommandLineIsReached() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Saphena ");
    }

    @Test
    void aKnowledgeFolderThatIsNotThereIsFaulty() {
        String none = folder.resolve("none").toString();
        assertThat(run("knowledge", "check", "--knowledge", none))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(err.toString(UTF_8)).contains("knowledge base cannot be used", ".yaml");
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfBadInputGetsItsMessage(Language language) throws IOException {
        String folder = BAD_CASES.toString();
        assertThat(run("assess", "--language", language.code(), folder))
                .isEqualTo(ExitCode.BAD_INPUT);
        String messages = err.toString(UTF_8);
        assertThat(badCases())
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(messages).containsPattern(file + ": .+\\R  \\S"));
        assertThat(messages).doesNotContain("\tat ", "Exception");
        assertThat(out.size()).isZero();
    }

    private static List<Path> badCases() throws IOException {
        try (Stream<Path> files = Files.list(BAD_CASES)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @Test
    void theOwnKnowledgeBaseOfTheNamedDataFolderIsTaken() throws IOException {
        Path data = folder.resolve("elsewhere");
        Files.createDirectories(data.resolve("knowledge"));

        assertThat(run("knowledge", "check", "--data", data.toString()))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(err.toString(UTF_8)).contains("knowledge.yaml");
        assertThat(run("--data=" + data, "knowledge", "check"))
                .isEqualTo(ExitCode.KNOWLEDGE_FAULTY);
        assertThat(run("knowledge", "check")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFileIsNoDataFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("knowledge", "check", "--data", file.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("--data", file.toString());
        assertThat(run("knowledge", "check", "--data")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theCommandLineLeavesNothingInTheUsersFolders() {
        run("--version");
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... arguments) {
        return new Main(new Console(out, err), new Folders(folder, folder)).run(arguments);
    }
}
