package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.saphena.exchange.CaseReader;

/**
 * Every rule and every row of every table is fired by at least one case; which ones is written to
 * {@code target/rule-coverage.txt}.
 */
class RuleCoverageTest {
    private static final Coverage COVERAGE = cases();
    private static final Path ROWS = Path.of("src/test/resources/status-tables.txt");
    private static final Path REPORT = Path.of("target/rule-coverage.txt");

    @Test
    void everyRuleIsFiredByACase() throws IOException {
        write(COVERAGE);

        assertThat(COVERAGE.unfired()).isEmpty();
    }

    @Test
    void everyRowOfTheStatusTablesIsFiredByACase() throws IOException {
        List<String> rows =
                Files.readAllLines(ROWS, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
        SoftAssertions soft = new SoftAssertions();
        for (String row : rows) {
            String[] parts = row.split(" \\| ");
            for (String rule : parts[1].split("; ")) {
                soft.assertThat(COVERAGE.firing().getOrDefault(rule, new TreeSet<>()))
                        .as("%s: %s", parts[0], rule)
                        .isNotEmpty();
            }
        }
        soft.assertAll();
        assertThat(rows).hasSizeGreaterThan(150);
    }

    private static Coverage cases() {
        Coverage coverage = new Coverage(Answer.KNOWLEDGE);
        for (String name : CaseFolder.names()) {
            coverage.add(name, CaseReader.read(CaseFolder.caseFile(name)));
        }
        return coverage;
    }

    private static void write(Coverage coverage) throws IOException {
        List<String> lines = new ArrayList<>();
        coverage.firing()
                .forEach((rule, cases) -> lines.add(rule + ": " + String.join(" ", cases)));
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, lines, StandardCharsets.UTF_8);
    }
}
