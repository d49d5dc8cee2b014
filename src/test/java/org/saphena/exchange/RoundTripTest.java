package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.CaseFile;

class RoundTripTest {
    static List<Path> cases() {
        return Resources.goodCases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writingWhatWasReadGivesTheSameBytesTwice(Path file) {
        CaseFile first = CaseReader.read(file);
        byte[] once = CaseWriter.write(first);

        CaseFile second = CaseReader.read(once);

        assertThat(second).isEqualTo(first);
        assertThat(CaseWriter.write(second)).isEqualTo(once);
    }

    @Test
    void allPublicCasesAreThere() {
        assertThat(Resources.caseFiles(Resources.TEST.resolve("cases"))).hasSize(157);
    }

    @Test
    void theCaseWithEveryFieldIsInCanonicalForm() {
        byte[] bytes = Resources.bytes(Resources.TEST.resolve("everything.case.json"));

        assertThat(CaseWriter.write(CaseReader.read(bytes))).isEqualTo(bytes);
    }

    static Stream<CaseFile> randomCases() {
        return RandomCases.stream(500);
    }

    @Test
    void readingWhatWasWrittenGivesTheSameCase() {
        assertThat(randomCases())
                .allSatisfy(file ->
                        assertThat(CaseReader.read(CaseWriter.write(file))).isEqualTo(file));
    }

    @Test
    void randomCasesAreTheSameForTheSameSeedAndDifferForAnother() {
        assertThat(RandomCases.of(7)).isEqualTo(RandomCases.of(7)).isNotEqualTo(RandomCases.of(8));
    }
}
