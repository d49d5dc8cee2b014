package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BadCasesTest {
    private static final Path FOLDER = Resources.TEST.resolve("bad-cases");

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvFileSource(resources = "/bad-cases/expected.csv", numLinesToSkip = 1, emptyValue = "")
    void namesPlaceAndReason(String file, String pointer, String code) {
        CaseFileException refused =
                catchThrowableOfType(
                        CaseFileException.class, () -> CaseReader.read(FOLDER.resolve(file)));

        assertThat(refused).isNotNull();
        assertThat(refused.problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(pointer == null ? "" : pointer, code));
    }

    @Test
    void everyFileIsListed() throws IOException {
        List<String> listed =
                Files.readAllLines(FOLDER.resolve("expected.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .toList();

        assertThat(Resources.caseFiles(FOLDER))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(listed);
    }
}
