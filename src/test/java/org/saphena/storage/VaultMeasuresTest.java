package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What measures the vault runs to its end and gives each figure; so few rounds say nothing about
 * the times.
 */
class VaultMeasuresTest {
    private static final String FIGURE = ".* \\d+(\\.\\d+)?( (ms|s|MB))?";

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

    @Test
    void theTimesOfTheVaultAreGivenBesideTheirFloors() throws Exception {
        new VaultTimes(folder, Vaults.LIGHT, 2, 1, printed).run(30);

        assertThat(lines())
                .extracting(line -> line.substring(0, Math.min(20, line.length())).strip())
                .containsExactly(
                        "save of a draft",
                        "save of a draft",
                        "visit opened",
                        "visit opened",
                        "verified backup",
                        "database 0 MB",
                        "unlock");
    }

    @Test
    void theTimesOfEachKindOfSearchAreGiven() throws Exception {
        new SearchAtScale(folder, Vaults.LIGHT, 30, 2, printed).run();

        Stream<String> kinds = Stream.of(SearchAtScale.Kind.values()).map(SearchAtScale.Kind::name);
        List<String> expected =
                Stream.of(
                                Stream.of("fill 30"),
                                kinds,
                                Stream.of("check of all tables", "verified backup"),
                                Stream.of("database 0 MB", "copy of the file"),
                                Stream.of("unlock, as closed", "unlock, every page read"))
                        .flatMap(each -> each)
                        .toList();
        assertThat(lines())
                .extracting(line -> line.substring(0, Math.min(23, line.length())).strip())
                .containsExactlyElementsOf(expected);
    }

    private List<String> lines() {
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).allMatch(line -> line.matches(FIGURE));
        return lines;
    }
}
